import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {closingMarks} from '../lexicon/closing-marks.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {nounPhraseEnd} from './noun-phrase.js'

/** Who hears it and when, at most: `told the court on Monday`. */
const longestTail = 5

/**
 * Whether all that a reading has for its content is who says so: `She [refused], [she told the court].`,
 * `“It leaked,” [promises] [a tall welder].`
 */
export function tellsWho(tokens: readonly Token[], reading: Reading): boolean {
  const {cue, content} = reading
  const [range] = content
  if (!cue || !range || content.length > 1) return false
  if (range.from === cue.to) return standsBehind(tokens, reading, range)
  if (range.from < cue.to) return false
  if (tokens[range.from - 1]!.text !== ',') return false
  const verb =
    tokens[range.from]!.pos === 'PRON' ? range.from + 1 : nounPhraseEnd(tokens, range.from, range.to)
  if (verb === range.from || verb >= range.to || range.to - verb > 1 + longestTail) return false
  const {pos, lemma} = tokens[verb]!
  if (pos !== 'VERB' || !trailingVerbs.has(lemma)) return false
  for (let i = verb + 1; i < range.to; i++) {
    const {pos, lower} = tokens[i]!
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'SCONJ' || lower === 'so') return false
  }
  const behind = tokens[range.to]
  return behind === undefined || behind.pos === 'PUNCT' || behind.sentence !== tokens[verb]!.sentence
}

/** Whether a verb right behind a quotation has a name for its content, and nobody who speaks. */
function standsBehind(tokens: readonly Token[], {cue, mention}: Reading, {from, to}: Range): boolean {
  const at = cue!.from - 1
  const mark = tokens[at]?.lower ?? ''
  // Two single marks are two words.
  if (mention.length || !(closingMarks.has(mark) || (mark === "'" && tokens[at - 1]?.lower === "'")))
    return false
  for (let i = from; i < to; i++) {
    const {pos, lower} = tokens[i]!
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || quotationMarks.has(lower)) return false
  }
  return tokens[to]?.text === '.' || tokens[to] === undefined
}
