import {findCredit} from './find-credit.js'
import {isByline} from './is-byline.js'
import {isCaption} from './is-caption.js'
import {isDateline} from './is-dateline.js'
import {isFurniture} from './is-furniture.js'
import type {LineShape} from './line-shape.js'
import type {Paragraph} from './paragraph.js'

/** How many lines before the article a headline may stand: menus may stand between. */
const reach = 40
/** How much better a later line must be than one that stands before it, since a second line tells more of the same. */
const lead = 0.7

/** `Ferry fire: three missing – live` */
const live = /\s[–—-]\s(?:live|as it happened|live (?:blog|updates?))$/i

/**
 * The line that is the headline, or -1.
 *
 * @param body
 *   The first paragraph of the article.
 */
export function findHeadline(
  lines: readonly Paragraph[],
  shapes: readonly LineShape[],
  body: number
): number {
  const title = keyOf(lines[0]!.text)
  const topic = new Set<string>()
  for (const shape of shapes.slice(body, body + 8)) for (const word of shape.topic) topic.add(word)
  let best = -1
  let most = 0.5
  for (let i = Math.max(0, body - reach); i < body; i++) {
    const {text} = lines[i]!
    if (!mayBe(text, shapes[i]!)) continue
    const isOver = lines.slice(i + 1, Math.min(i + 3, body)).some((line) => isByline(line.text))
    const score = scoreOf(text, shapes[i]!, topic, title, i) + (isOver ? 1 : 0) - (body - i) * 0.03
    // Where the same line comes again, the later one stands over the article.
    const isSame = best >= 0 && keyOf(text) === keyOf(lines[best]!.text)
    if (score > most + (best >= 0 && !isSame ? lead : 0) || (isSame && score >= most - 0.5)) {
      best = i
      most = score
    }
  }
  return best
}

function mayBe(text: string, {words}: LineShape): boolean {
  if (words < 2 || words > 32 || text.length > 220 || isFurniture(text)) return false
  if (/[|•›»→·].*[|•›»→·]|https?:|@/.test(text)) return false
  return !isByline(text) && !isDateline(text) && findCredit(text) < 0 && !isCaption(text)
}

function scoreOf(
  text: string,
  {words, topic: own}: LineShape,
  topic: ReadonlySet<string>,
  title: string,
  at: number
): number {
  const key = keyOf(text)
  const shared = own.filter((word) => topic.has(word)).length / Math.max(1, own.length)
  // The title of the page is `Headline - Site`; what it begins with is the headline.
  const isTitle = at > 0 && words >= 3 && title.startsWith(key.slice(0, 60))
  let score = 2 * shared
  if (isTitle) score += 3
  // The title of a page with the name of its site; the headline itself follows, in other words.
  if (at === 0) score += /\s[-|–—]\s\S[^-|–—]{1,30}$/.test(text) ? -0.5 : 1
  // A live page: what follows is a list of what happened, with headlines of its own.
  if (words >= 4 && live.test(text)) score += 3
  if (words >= 5 && words <= 18) score += 1
  if (words < 4) score -= 1.5
  if (/\p{Ll}[.!?]\s+\p{Lu}/u.test(text) && words > 8) score -= 1
  if (/\.["”’]?$/.test(text)) score -= 1
  if (/©|\b(?:cookies?|privacy|subscri|newsletter|sign (?:up|in)|log in|your)\b/i.test(text)) score -= 2
  return score
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
