import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'

const relatives: ReadonlySet<string> = new Set(['because', 'who', 'which', 'whose'])
const asides: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'where'])
const nouns: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'SYM'])
/** What stands behind `that` where it opens a clause; `that plan` is a thing. */
const clausal: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN'])
const closing: ReadonlySet<string> = new Set(['”', '’', '"', ')', "''"])

/**
 * Contents that stop within what they say, led on to the end of the sentence: by one more clause with `that`, and by what hangs
 * on their words (one more member of a list, an apposition, a relative clause, a reason), or what is told of them.
 *
 * `The mill said [it had sold a barge, two cranes] and a shed.`: the shed as well. A participle (`…, citing two officials`, `…,
 * ending the strike`) is as often the writer's, and stays outside.
 */
export function leadOn(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const taken = new Uint8Array(tokens.length)
  for (const {cue, mention, content} of readings)
    for (const {from, to} of [...(cue ? [cue] : []), ...mention, ...content]) taken.fill(1, from, to)
  return readings.map((reading) => {
    const last = reading.content.at(-1)
    if (!last || !reading.cue || last.from < reading.cue.to) return reading
    const to = endOf(last)
    return to > last.to
      ? readingWith(reading, {content: [...reading.content.slice(0, -1), {from: last.from, to}]})
      : reading
  })

  /** Where a content ends that ends at least where the range does. */
  function endOf({from, to}: Range): number {
    const {sentence} = tokens[to - 1]!
    const isFree = (at: number): boolean => tokens[at]?.sentence === sentence && !taken[at]
    const next = isFree(to) && tokens[to]!.text === ',' ? to + 1 : to
    if (!isFree(next)) return to
    const {pos, lower} = tokens[next]!
    const joined = pos === 'CCONJ'
    const open = isOpen(tokens, {from, to})
    const aside = next > to
    if (!joined && !aside && !open && !nouns.has(pos) && !relatives.has(lower)) return to
    let end = next + 1
    while (isFree(end)) end++
    // What is read otherwise is not to be reached over.
    if (tokens[end]?.sentence === sentence) return to
    while (end > next && tokens[end - 1]!.pos === 'PUNCT' && !closing.has(tokens[end - 1]!.text)) end--
    if (open || isUnfinished(tokens, {from, to}, end)) return end
    if (!joined && !nouns.has(pos) && !relatives.has(lower)) return to
    if ((joined && tokens[next + 1]?.lower === 'that') || lower === 'because') return end
    for (let at = next; at < end; at++) {
      const {head, pos: part} = tokens[at]!
      const hangs = (head >= next && head < end) || (head >= from && head < to)
      if (part !== 'PUNCT' && !hangs) return to
    }
    return end
  }
}

/** `estimates [that the shops] store little`: `that` with a noun, and nothing told of it. */
function isOpen(tokens: readonly Token[], {from, to}: Range): boolean {
  return (
    tokens[from]!.lower === 'that' && clausal.has(tokens[from + 1]!.pos) && !hasFiniteVerb(tokens, from, to)
  )
}

/**
 * In `Lee said [the offer], which came late, was rejected`: what is told of the offer stands behind the aside, whether that was
 * read as said or not.
 */
function isUnfinished(tokens: readonly Token[], {from, to}: Range, end: number): boolean {
  if (tokens[to]!.text !== ',') return false
  const aside = asideStart(tokens, from, to)
  if (hasFiniteVerb(tokens, from, aside)) return false
  // `praised the crew, left the room, went home`: no aside.
  if (aside === to && !asides.has(tokens[to + 1]?.lower ?? '')) return false
  // `praised the crew, who had slept little, thanked Lee`: what is told of a thing is told by whoever praises it.
  if (tokens[from]!.lower !== 'that' && aside < to) return false
  let comma = aside < to ? to : to + 1
  while (comma < end && tokens[comma]!.text !== ',') comma++
  let verb = comma + 1
  while (verb < end && tokens[verb]!.pos === 'ADV') verb++
  return verb < end && isFiniteVerb(tokens, verb)
}

/** Where a clause with `which` or `who` begins behind a comma, else the end. */
function asideStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (asides.has(tokens[i]!.lower) && tokens[i - 1]!.text === ',') return i
  return to
}
