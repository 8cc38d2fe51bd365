import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
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
  /** Passages in which somebody says something. */
  let spoken: ReadonlySet<number> | undefined
  return readings.map((reading) => {
    const last = reading.content.at(-1)
    if (!last) return reading
    const quotation = long.find(({from, to}) => from < last.to && last.to < to)
    if (!quotation) return reading
    // What somebody in the quotation says is not all of it.
    const whole = reading.content.some(({from}) => from <= quotation.from)
    if (!whole && !quotationMarks.has(tokens[last.from]!.text)) return reading
    const next = passageEnd(last.to)
    if (next < tokens.length && passageOf(next) === passageOf(last.to - 1)) return reading
    const more = rest(next, quotation)
    return more.length
      ? readingWith(reading, {
          content: [...reading.content.slice(0, -1), {from: last.from, to: next}, ...more]
        })
      : reading
  })

  /** Behind the marks that stand there: a full stop at the end of a paragraph. */
  function passageEnd(at: number): number {
    let end = at
    while (tokens[end]?.pos === 'PUNCT' && passageOf(end) === passageOf(at - 1)) end++
    return end
  }

  /** Whether somebody else speaks behind a quotation in its last paragraph; who speaks within it is told of in it. */
  function isOthers(passage: number, {to}: Range): boolean {
    const goes = to < tokens.length && passageOf(to) === passage && passageEnd(to) < tokens.length
    if (!goes || passageOf(passageEnd(to)) !== passage) return false
    spoken ??= new Set(readings.map(({cue, content}) => passageOf((cue ?? content[0]!).from)))
    return spoken.has(passage)
  }

  /** What follows of a quotation, a range for each paragraph, up to one in which somebody else speaks. */
  function rest(from: number, quotation: Range): Range[] {
    const {to} = quotation
    const ranges: Range[] = []
    for (let at = from; at < to; ) {
      const passage = passageOf(at)
      let end = at
      while (end < to && passageOf(end) === passage) end++
      if (isOthers(passage, quotation)) break
      ranges.push({from: at, to: end})
      at = end
    }
    return ranges
  }
}
