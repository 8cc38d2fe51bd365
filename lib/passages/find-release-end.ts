import type {LineShape} from './line-shape.js'
import type {Paragraph} from './paragraph.js'

/** What only the end of a press release has. */
const sure =
  /^(?:(?:cautionary (?:note|statement) (?:regarding|on|about|concerning) )?forward[- ]looking (?:statements?|information)|safe harbou?r(?: statement)?|notes? (?:to|for) editors?|-+ ?ends ?-+|# ?# ?#|(?:for )?(?:media|press|investors?|investor relations|corporate) (?:contacts?|enquiries|inquiries|relations)|contacts?)[:.]?$/i
/** `SOURCE Quill Valves Inc.`; not `Source: Ministry of Water`, under a chart. */
const wire = /^SOURCE \p{Lu}.{1,60}$/u
/** `About Quill Valves`, over what the company is. */
const about = /^(?:About|ABOUT) [\p{Lu}\d]/u
const longest = 8

/**
 * The first line of the tail of a press release, which is the same under all of them: what the company is, what its forecasts are worth,
 * whom to call; or -1.
 *
 * `About Quill Valves`, `Forward-Looking Statements`, `Media contact:`. Only behind an article, and an `About …` only where something
 * surer follows.
 */
export function findReleaseEnd(lines: readonly Paragraph[], shapes: readonly LineShape[]): number {
  let start = -1
  let isSure = false
  let before = 0
  let all = 0
  for (const {prose, words} of shapes) if (prose) all += words
  for (let i = 0; i < lines.length; i++) {
    const {prose, words} = shapes[i]!
    const {text} = lines[i]!
    if (prose) before += words
    if (words > longest || text.length > 80 || before < 40 || (start < 0 && before < all * 0.4)) continue
    const ends = sure.test(text) || wire.test(text)
    if (start < 0 && (ends || about.test(text))) start = i
    isSure ||= ends
  }
  return isSure ? start : -1
}
