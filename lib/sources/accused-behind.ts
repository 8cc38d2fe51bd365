import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {accusingWords} from '../lexicon/accusing-words.js'
import {people} from '../lexicon/people.js'

/** How many words the one who is accused has, at most. */
const most = 7

/**
 * Who is accused without a name: `the road minister` in `accused the road minister of a lie`, who may be `he` in the sentence after it.
 *
 * @returns
 *   The words for one person, or `null`.
 */
export function accusedBehind(tokens: readonly Token[], {cue, content}: Reading): Range | null {
  if (!cue || !accusingWords.has(tokens[cue.to - 1]!.lemma)) return null
  const first = content.find(({from}) => from === cue.to)
  if (!first || tokens[first.from]!.pos !== 'DET') return null
  for (let at = first.from + 1; at < first.to && at < first.from + most; at++) {
    const {pos, lower} = tokens[at]!
    if (lower === 'of' || lower === 'for') {
      const {pos: last, lemma, tag} = tokens[at - 1]!
      return last === 'NOUN' && tag === 'NN' && people.has(lemma) ? {from: first.from, to: at} : null
    }
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && lower !== '-' && lower !== "'s") return null
  }
  return null
}
