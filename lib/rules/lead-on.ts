import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

const relatives: ReadonlySet<string> = new Set(['because', 'who', 'which', 'whose'])
const nouns: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'SYM'])
const closing: ReadonlySet<string> = new Set(['”', '’', '"', ')', "''"])

/**
 * Contents that stop within what they say, led on to the end of the sentence: by one more clause with `that`, and by what hangs
 * on their words (one more member of a list, an apposition, a relative clause, a reason).
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
    if (!joined && !nouns.has(pos) && !relatives.has(lower)) return to
    let end = next + 1
    while (isFree(end)) end++
    // What is read otherwise is not to be reached over.
    if (tokens[end]?.sentence === sentence) return to
    while (end > next && tokens[end - 1]!.pos === 'PUNCT' && !closing.has(tokens[end - 1]!.text)) end--
    if ((joined && tokens[next + 1]?.lower === 'that') || lower === 'because') return end
    for (let at = next; at < end; at++) {
      const {head, pos: part} = tokens[at]!
      const hangs = (head >= next && head < end) || (head >= from && head < to)
      if (part !== 'PUNCT' && !hangs) return to
    }
    return end
  }
}
