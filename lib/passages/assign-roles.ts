import type {Hint} from '../../types/hint.js'
import type {Role} from '../../types/passage.js'
import {asksAsHeading} from './asks-as-heading.js'
import {findAppeals} from './find-appeals.js'
import {findComments} from './find-comments.js'
import {findCredit} from './find-credit.js'
import {findHeadline} from './find-headline.js'
import {findReleaseEnd} from './find-release-end.js'
import {isByline, isNameAlone} from './is-byline.js'
import {isCaption} from './is-caption.js'
import {isDateline} from './is-dateline.js'
import {isFurniture} from './is-furniture.js'
import {isPlainHeadline} from './is-plain-headline.js'
import type {LineShape} from './line-shape.js'
import type {Paragraph} from './paragraph.js'

/** What every line is there for, given which are the article, and what the page itself says of some. */
export function assignRoles(
  lines: readonly Paragraph[],
  shapes: readonly LineShape[],
  kept: readonly boolean[],
  given: readonly Hint['role'][]
): Role[] {
  const fixed = given.map((role) => (role === 'article' ? null : role))
  if (lines.length === 1) return [fixed[0] ?? 'body']
  const appeals = findAppeals(lines, shapes)
  const comments = findComments(lines, shapes)
  if (comments) for (let i = comments.from; i < comments.to; i++) appeals.add(i)
  const release = findReleaseEnd(lines, shapes)
  if (release >= 0) for (let i = release; i < lines.length; i++) appeals.add(i)
  const roles = lines.map(
    ({text}, i): Role =>
      fixed[i] ?? (kept[i] && !appeals.has(i) && !isFurniture(text) ? 'body' : 'boilerplate')
  )
  const from = bodyStart(lines, shapes, roles)
  if (from < 0) return fixed.map((role) => role ?? 'body')
  const to = roles.lastIndexOf('body') + 1
  const isPlain = roles.slice(0, from + 1).every((role) => role === 'body')
  const known = fixed.indexOf('headline')
  const found = !isPlain ? findHeadline(lines, shapes, from) : isPlainHeadline(lines, shapes) ? 0 : -1
  const headline = known >= 0 ? known : fixed[found] ? -1 : found
  if (headline >= 0) {
    roles[headline] = 'headline'
    // Over a headline stand names of papers and sections.
    for (let i = 0; i < headline; i++) if (!fixed[i] && !shapes[i]!.prose) roles[i] = 'boilerplate'
  }
  const top = headline >= 0 ? headline : Math.max(0, from - 4)
  for (let i = Math.max(0, top - 6); i < Math.min(lines.length, to + 3); i++) {
    if (roles[i] !== 'headline' && !fixed[i])
      roles[i] = roleAround(lines, shapes, roles[i]!, i, top, from, to)
  }
  for (let i = top + 1; i < to; i++) {
    if (fixed[i]) continue
    if (isOverCredit(lines, shapes, roles, i)) roles[i] = 'caption'
    if (isHeading(lines, shapes, roles, i)) roles[i] = 'heading'
  }
  dropRepeated(lines, shapes, roles)
  return roles
}

/**
 * The first paragraph of the article, -1 where there is none.
 *
 * A line of running text before the byline is the dek, or an appeal over the headline.
 */
function bodyStart(
  lines: readonly Paragraph[],
  shapes: readonly LineShape[],
  roles: readonly Role[]
): number {
  // A headline may be a sentence: `Is Our Air So Bad That We Need to Pay for It?`
  const isProse = (i: number): boolean =>
    roles[i] === 'body' && shapes[i]!.prose && (shapes[i]!.capitals < 0.6 || shapes[i]!.words > 25)
  const first = roles.findIndex((_, i) => isProse(i))
  if (first < 0) {
    const other = roles.findIndex((role, i) => role === 'body' && shapes[i]!.words >= 8 && shapes[i]!.stops)
    if (other >= 0) return other
    // A headline, and under it a short sentence: `Ferry fire: three missing`, `Share`, `The minister said so.`
    const line = roles.indexOf('body')
    const sentence =
      line < 0 || shapes[line]!.stops ? -1 : roles.findIndex((role, i) => role === 'body' && shapes[i]!.stops)
    return Math.max(sentence, line)
  }
  let before = 1
  for (let i = first + 1; i < Math.min(lines.length, first + 10); i++) {
    if (/^by /i.test(lines[i]!.text) && isByline(lines[i]!.text)) {
      const next = roles.findIndex((_, at) => at > i && isProse(at))
      return next >= 0 ? next : first
    }
    if (isProse(i) && ++before > 2) break
  }
  return first
}

/** Bylines, datelines, captions, credits and the dek, from the headline to the end of the article. */
function roleAround(
  lines: readonly Paragraph[],
  shapes: readonly LineShape[],
  role: Role,
  i: number,
  top: number,
  from: number,
  to: number
): Role {
  const {text} = lines[i]!
  const shape = shapes[i]!
  const isAbove = i > top && i < from
  const isNear = role === 'body' || isAbove || i === from || i >= to
  const credit = text.length <= 700 ? findCredit(text) : -1
  if (credit === 0 && shape.words < 20) return 'credit'
  if (credit > 0) return 'caption'
  if (shape.words <= 60 && isCaption(text)) return 'caption'
  if (isNear && isDateline(text)) return 'dateline'
  if (isNear && isByline(text)) return 'byline'
  if (isAbove && isNameAlone(text) && !isFurniture(text)) {
    const dated = [i - 1, i + 1, i + 2].some((at) => lines[at] && isDateline(lines[at]!.text))
    if (dated) return 'byline'
  }
  if (isAbove && i - top <= 4 && isDek(lines, shapes, role, i, from)) return 'dek'
  return role
}

/** A line under the headline that says what the article is about. */
function isDek(
  lines: readonly Paragraph[],
  shapes: readonly LineShape[],
  role: Role,
  i: number,
  from: number
): boolean {
  const {text} = lines[i]!
  const {words, common, stops} = shapes[i]!
  if (words < 5 || words > 50 || common < 0.05 || /[|»›→©]|https?:/.test(text) || isFurniture(text))
    return false
  // A paragraph of the article that is no running text by its words is none the less the article.
  const isOver = lines.slice(i + 1, from).some((line) => isByline(line.text) || isDateline(line.text))
  return role === 'boilerplate' || isOver || !stops || (words <= 14 && shapes[from]!.words >= 1.5 * words)
}

/** What a credit on a line of its own stands under. */
function isOverCredit(
  lines: readonly Paragraph[],
  shapes: readonly LineShape[],
  roles: readonly Role[],
  i: number
): boolean {
  const {words, quotes} = shapes[i]!
  return (
    roles[i + 1] === 'credit' &&
    roles[i] === 'body' &&
    words >= 5 &&
    words <= 35 &&
    !quotes &&
    !isFurniture(lines[i]!.text)
  )
}

/** A short line over paragraphs of the article. */
function isHeading(
  lines: readonly Paragraph[],
  shapes: readonly LineShape[],
  roles: readonly Role[],
  i: number
): boolean {
  const {words, stops} = shapes[i]!
  const {text} = lines[i]!
  if (roles[i] !== 'body' && (roles[i] !== 'boilerplate' || words > 4)) return false
  const ends = stops && !asksAsHeading(text, shapes[i]!)
  if (words < 1 || words > 12 || ends || !/\p{L}{2}/u.test(text) || isFurniture(text)) return false
  if (/[:,;"”]$/.test(text) || /^[•*·▪–—―-]/.test(text)) return false
  return (
    roles[i + 1] === 'body' && shapes[i + 1]!.prose && roles.slice(Math.max(0, i - 3), i).includes('body')
  )
}

/** A gallery repeats its captions; the first is enough. */
function dropRepeated(lines: readonly Paragraph[], shapes: readonly LineShape[], roles: Role[]): void {
  const seen = new Set<string>()
  lines.forEach(({text}, i) => {
    const role = roles[i]!
    if (role === 'boilerplate' || role === 'body' || role === 'heading' || shapes[i]!.words < 3) return
    if (seen.has(text)) roles[i] = 'boilerplate'
    seen.add(text)
  })
}
