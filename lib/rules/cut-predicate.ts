import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {predicateOf} from './predicate-of.js'
import {readingWith} from './reading-with.js'

/**
 * Take off the content of a noun what is told of that noun: in `The claim [that Lee lied] was false` it is the writer who
 * calls it false.
 */
export function cutPredicate(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  const last = content.at(-1)
  if (!cue || !last || last.from < cue.to) return reading
  // `read in part, “…”`, whatever the tag of `read`
  if (quotationMarks.has(tokens[last.from]!.lower)) return reading
  let noun = cue.to - 1
  while (noun > cue.from && tokens[noun]!.pos === 'ADP') noun--
  if (tokens[noun]!.pos !== 'NOUN') return reading
  // `The team estimates that`: what stands right behind its source is a verb, whatever the parser takes it for.
  const who = mention[0]
  if (who && who.to === noun && cue.from === noun && !owns(tokens[who.to - 1]!)) return reading
  const end = predicateOf(tokens, noun, last.to)
  if (end <= last.from + 1 || end >= last.to) return reading
  return readingWith(reading, {content: [...content.slice(0, -1), {from: last.from, to: end}]})
}

/** `Lee’s`, `their` */
function owns({lower, relation}: Token): boolean {
  return lower === "'s" || lower === "'" || relation === 'nmod:poss'
}
