import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

/**
 * Contents that end with a paragraph in the middle of a quotation, led on to where the quotation ends: the model sees one
 * paragraph at a time.
 *
 * `“It is over,” Lee said. “We can go home.` ¶ `“Nobody will follow.”`: all three are Lee's. What the next paragraph gives to somebody
 * of its own (`“Nobody will follow,” Ruiz said.`) stays there.
 */
export function followQuotations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  readings: readonly Reading[]
): Reading[] {
  const passageOf = (at: number): number => sentences[tokens[at]!.sentence]!.passage
  /** Quotations that run over a paragraph. */
  const long = quotations.filter(
    ({from, to, parent}) => parent < 0 && to - from > 1 && passageOf(from) !== passageOf(to - 1)
  )
  if (!long.length) return [...readings]
  const taken = new Uint8Array(tokens.length)
  for (const {cue, mention, content} of readings)
    for (const {from, to} of [...(cue ? [cue] : []), ...mention, ...content]) taken.fill(1, from, to)
  return readings.map((reading) => {
    const last = reading.content.at(-1)
    if (!last) return reading
    const quotation = long.find(({from, to}) => from < last.to && last.to < to)
    if (!quotation || (last.to < tokens.length && passageOf(last.to) === passageOf(last.to - 1)))
      return reading
    const more = rest(last.to, quotation.to)
    return more.length ? readingWith(reading, {content: [...reading.content, ...more]}) : reading
  })

  /** What follows of a quotation, a range for each paragraph, up to one that has readings of its own. */
  function rest(from: number, to: number): Range[] {
    const ranges: Range[] = []
    for (let at = from; at < to; ) {
      const passage = passageOf(at)
      let end = at
      while (end < to && passageOf(end) === passage) end++
      if (taken.subarray(at, end).includes(1)) break
      ranges.push({from: at, to: end})
      at = end
    }
    return ranges
  }
}
