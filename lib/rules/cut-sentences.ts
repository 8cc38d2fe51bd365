import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {readingWith} from './reading-with.js'

/**
 * Contents without quotation marks that run into a part of another sentence, cut where the sentence of the cue begins or ends.
 *
 * `The party said it was late[. Its leader, Ann Lee,] left`; a colon may lead to whole paragraphs, and stays as it is.
 */
export function cutSentences(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  if (!cue || tokens[cue.to - 1]!.text === ':') return reading
  const {sentence} = tokens[cue.from]!
  const cut = content.map((range) => within(tokens, range, sentence))
  return cut.every((range, i) => range === content[i]) ? reading : readingWith(reading, {content: cut})
}

/** The part of a range in a sentence, where it has one and the rest is no whole sentence. */
function within(tokens: readonly Token[], range: Range, sentence: number): Range {
  const {from, to} = range
  const first = tokens[from]!.sentence
  const last = tokens[to - 1]!.sentence
  if (first === last || (first !== sentence && last !== sentence)) return range
  for (let i = from; i < to; i++) if (quotationMarks.has(tokens[i]!.text)) return range
  if (first === sentence && isWhole(tokens, to)) return range
  if (last === sentence && (from === 0 || tokens[from - 1]!.sentence !== first)) return range
  let start = from
  while (tokens[start]!.sentence !== sentence) start++
  let end = to
  while (tokens[end - 1]!.sentence !== sentence) end--
  while (end > start && tokens[end - 1]!.text === '.') end--
  return end > start ? {from: start, to: end} : range
}

/** Whether a sentence ends here, but for a full stop. */
function isWhole(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (!next || next.sentence !== tokens[to - 1]!.sentence) return true
  return next.pos === 'PUNCT' && tokens[to + 1]?.sentence !== next.sentence
}
