import {findCredit} from './find-credit.js'
import {isByline} from './is-byline.js'
import {isCaption} from './is-caption.js'
import {isDateline} from './is-dateline.js'
import type {LineShape} from './line-shape.js'
import type {Paragraph} from './paragraph.js'

/**
 * Whether the first line of an article is a headline, where nothing stands before it.
 *
 * A short line that is no sentence, `Mayor quits over bridge`, or is set apart from a longer one by its form. Some outlets give
 * headlines a full stop, so that a full stop does not decide: the tense, the words at the start and the lengths do.
 */
export function isPlainHeadline(lines: readonly Paragraph[], shapes: readonly LineShape[]): boolean {
  const {text} = lines[0]!
  const {words, capitals} = shapes[0]!
  const next = shapes[1]
  if (!next || words < 2 || words > 30 || text.length > 200) return false
  if (isDateline(text) || isByline(text) || isCaption(text) || findCredit(text) >= 0) return false
  if (/[:,]$/.test(text) || !shapes.slice(1, 6).some((other) => other.words > words && other.words >= 10))
    return false
  if (!/[.!?…]["”’')\]]*$/.test(text)) return true
  if (words > 22) return false
  const stands = lines[1]!.apart && lines.length > 3 && lines.slice(2).every((line) => !line.apart)
  if (stands || capitals >= 0.6) return true
  const isSentence =
    /^["“‘'(]*(?:He|She|It|They|We|I|You|There|His|Her|Their|Its|This|That|These|Those)\b/.test(text) ||
    /\b(?:said|was|were|had|did|would|told|(?:on|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.test(
      text
    )
  return (
    !isSentence && lines.length > 3 && words <= 20 && Math.max(next.words, shapes[2]!.words) >= words * 1.3
  )
}
