import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'
import {subjectOf} from './subject-of.js'

const quoting: ReadonlySet<string> = new Set(['quote', 'cite'])
/** How far before `as saying` the verb stands: `quoted a source in the defence ministry as saying`. */
const reach = 14

/**
 * Parted who quotes from who is quoted.
 *
 * `The agency quoted [a sailor] as [saying] that …`: the sailor says it, and the agency passes it on. `[A sailor] was quoted by the
 * agency as saying`: the same.
 */
export function partQuoted(tokens: readonly Token[], readings: readonly Reading[]): readonly Reading[] {
  let parted: Reading[] | undefined
  readings.forEach((reading, r) => {
    const at = reading.cue ? asSaying(tokens, reading.cue) : -1
    if (at < 0) return
    const verb = verbBefore(tokens, at)
    if (verb < 0) return
    const who = quotedBetween(tokens, verb, at)
    if (!who || reading.content.some(({from, to}) => from < who.to && who.from < to)) return
    parted ??= [...readings]
    parted[r] = readingWith(reading, {mention: [who]})
    const quotes = parted.findIndex(({cue}, q) => q !== r && cue && cue.from <= verb && verb < cue.to)
    const end = reading.content.at(-1)!.to
    const other = parted[quotes]
    if (!other || verb + 1 > at) return
    parted[quotes] = quotesAll(tokens, other, verb, who, at, end)
  })
  return parted ?? readings
}

/** Where `as` stands before the participle of a cue, or -1. */
function asSaying(tokens: readonly Token[], {from, to}: Range): number {
  for (let i = from; i < to; i++) if (tokens[i]!.tag === 'VBG' && tokens[i - 1]?.lower === 'as') return i - 1
  return -1
}

function verbBefore(tokens: readonly Token[], at: number): number {
  const {sentence} = tokens[at]!
  for (let i = at - 1; i >= Math.max(0, at - reach) && tokens[i]!.sentence === sentence; i--)
    if (quoting.has(tokens[i]!.lemma) && tokens[i]!.pos === 'VERB') return i
  return -1
}

/** Who is quoted: between the verb and `as`, or the subject of a passive. */
function quotedBetween(tokens: readonly Token[], verb: number, at: number): Range | null {
  if (verb + 1 < at && tokens[verb + 1]!.lower !== 'by') return {from: verb + 1, to: at}
  return subjectOf(tokens, verb, {from: Math.max(0, verb - 30), to: at})
}

/** What who quotes passes on: all of it, with who is quoted in it. */
function quotesAll(
  tokens: readonly Token[],
  reading: Reading,
  verb: number,
  who: Range,
  at: number,
  end: number
): Reading {
  if (who.from > verb) return readingWith(reading, {content: [{from: who.from, to: end}]})
  if (tokens[verb + 1]!.lower !== 'by') return reading
  const cue = reading.cue!
  return readingWith(reading, {
    cue: {from: cue.from, to: verb + 1},
    mention: [{from: verb + 2, to: at}],
    content: [who, {from: at + 1, to: end}]
  })
}
