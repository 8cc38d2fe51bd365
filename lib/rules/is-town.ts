import type {Passage} from '../../types/passage.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'

/**
 * Whether a name before a colon is where the article was written: `Tarnow: The police on Tuesday arrested …` opens its body, and
 * nobody is called so before another colon, as in an interview.
 */
export function isTown(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  {cue, mention, content}: Reading
): boolean {
  const who = mention[0]
  const first = content[0]
  if (!cue || !who || !first || tokens[cue.from]!.text !== ':' || who.to !== cue.from) return false
  if (who.to - who.from > 2 || quotationMarks.has(tokens[first.from]!.lower)) return false
  const passage = sentences[tokens[who.from]!.sentence]!.passage
  if (passages.findIndex(({role}) => role === 'body') !== passage) return false
  if (who.from > 0 && sentences[tokens[who.from - 1]!.sentence]!.passage === passage) return false
  for (let i = who.from; i < who.to; i++) if (tokens[i]!.pos !== 'PROPN') return false
  const {text} = tokens[cue.from - 1]!
  for (let i = cue.to; i + 1 < tokens.length; i++)
    if (tokens[i]!.text === text && tokens[i + 1]!.text === ':') return false
  return true
}
