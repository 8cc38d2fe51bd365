import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {spokenVerbs} from '../lexicon/spoken-verbs.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {nounPhraseEnd} from './noun-phrase.js'
import {readingWith} from './reading-with.js'
import {trimRange} from './trim-range.js'

/** Who speaks between the verb and a colon, where it was read as said: `Without a smile, asked [the old man]: “So?”` */
export function nameAsker(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  const first = content[0]
  if (!cue || mention.length || !first || first.from !== cue.to || tokens[cue.from - 1]?.text !== ',')
    return reading
  if (cue.to - cue.from > 1 || !spokenVerbs.has(tokens[cue.from]!.lemma) || !isFiniteVerb(tokens, cue.from))
    return reading
  const end = nounPhraseEnd(tokens, first.from, first.to)
  if (end === first.from || tokens[end]?.text !== ':' || !quotationMarks.has(tokens[end + 1]?.lower ?? ''))
    return reading
  const rest = trimRange(tokens, {from: end, to: first.to})
  return rest
    ? readingWith(reading, {mention: [{from: first.from, to: end}], content: [rest, ...content.slice(1)]})
    : reading
}
