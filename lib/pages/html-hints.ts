import type {Hint} from '../../types/hint.js'
import {isByline} from '../passages/is-byline.js'
import {isDateline} from '../passages/is-dateline.js'
import {lineShape} from '../passages/line-shape.js'
import {findMain} from './find-main.js'
import {findPageHeadline} from './find-page-headline.js'
import type {HtmlReader} from './html-reader.js'
import type {Line} from './line.js'
import {signedLines} from './signed-lines.js'

/** What the tags of a page say about each of its paragraphs. */
export function htmlHints(
  reader: HtmlReader,
  text: string,
  titles: readonly string[],
  authors: readonly string[]
): Hint[] {
  const spans = reader.page.blocks
  const lines = spans.map(({start, end}, i): Line => {
    const own = text.slice(start, end)
    return {...reader.blocks[i]!, text: own, shape: lineShape(own)}
  })
  const {isAround, root, from, to} = findMain(lines, reader.regions, reader.roots)
  const headline = findPageHeadline(lines, titles, isAround, from, to)
  const trusted = trustedRoles(lines)
  const layout = layoutTables(lines)
  const first = firstProse(lines, isAround, Math.max(from, headline + 1))
  const {signs, signed} = signedLines(lines)
  const roles = lines.map((line, i): Hint['role'] => {
    const {place, shape} = line
    if (i === headline) return 'headline'
    const isHead = headline >= 0 && i > headline && i < from && place.region === lines[headline]!.place.region
    if (isAround(i) && !isHead) return 'boilerplate'
    if (root >= 0 && (i >= to || (i < from && !isHead))) return 'boilerplate'
    if (signs.has(i) || signed.has(i)) return 'body'
    const role = place.role && trusted.has(place.role) ? place.role : null
    if (role === 'caption' && shape.words <= 120) return 'caption'
    if (role === 'credit' && shape.words <= 25) return 'credit'
    if (headline >= 0 && i < headline) return shape.prose ? null : 'boilerplate'
    if (/^h\d$/.test(place.block)) return headingRole(lines, i, headline, first)
    const isTop = i <= first || first < 0
    if (!isTop && isBoldHeading(line, lines[i + 1])) return 'heading'
    if (isTop && isLabel.test(line.text)) return 'boilerplate'
    if (isTop && shape.words <= 30 && (role === 'byline' || isBy(line, authors))) return 'byline'
    if (role === 'byline' && !isTop && shape.words <= 60) return 'boilerplate'
    if (role === 'time' && !shape.prose && shape.words <= 15) return 'dateline'
    if (role === 'dek' && headline >= 0 && i - headline <= 8 && shape.words <= 80) return 'dek'
    if (isLink(line)) return 'boilerplate'
    // What stands short between the headline and the text is the name of an agency, of a section, of a picture.
    const isShort = shape.words <= 8 && !shape.stops && !isByline(line.text) && !isDateline(line.text)
    if (headline >= 0 && i < first && isShort && authors.length > 0) return 'boilerplate'
    if (place.table >= 0 && !layout.has(place.table)) return 'boilerplate'
    // What ends in a colon leads on to a quotation or to a list.
    if (shape.words >= 3 && place.block === 'p' && line.text.endsWith(':')) return root < 0 ? null : 'body'
    if (root < 0) return null
    return shape.prose || (place.block === 'p' && shape.stops && shape.words >= 3) ? 'article' : null
  })
  dropEmptyHeadings(lines, roles, isAround)
  return spans.map(({start, end}, i) => {
    const {quotation} = lines[i]!.place
    return {
      start,
      end,
      role: roles[i]!,
      ...(quotation >= 0 && {quotation}),
      ...(roles[i] === 'body' && signs.has(i) && ({signs: true} as const))
    }
  })
}

/** Roles that classes give, but for those of a class that most of the article is in. */
function trustedRoles(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  let prose = 0
  for (const {place, shape} of lines) {
    if (!shape.prose) continue
    prose++
    if (place.role) counts.set(place.role, (counts.get(place.role) ?? 0) + 1)
  }
  const roles = ['byline', 'caption', 'credit', 'dek', 'time']
  return new Set(roles.filter((role) => (counts.get(role) ?? 0) <= Math.max(1, prose / 2)))
}

/** Tables that hold running text, and so are there for the layout. */
function layoutTables(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const {place, shape} of lines)
    if (place.table >= 0 && shape.prose && shape.words >= 15) found.add(place.table)
  return found
}

/** The first paragraph of running text without a role of its own, or -1. */
function firstProse(lines: readonly Line[], isAround: (i: number) => boolean, from: number): number {
  return lines.findIndex(
    ({place, shape}, i) => i >= from && shape.prose && !isAround(i) && (!place.role || place.role === 'time')
  )
}

/** What a heading is: the dek where it says in many words what the headline says in few. */
function headingRole(lines: readonly Line[], i: number, headline: number, first: number): Hint['role'] {
  const isUnder = headline >= 0 && i > headline && i <= headline + 2 && (first < 0 || i < first)
  if (!isUnder) return 'heading'
  const {words, stops} = lines[i]!.shape
  const next = lines[i + 1]?.place
  const isOver = next?.role === 'byline' || next?.role === 'time' || next?.role === 'caption'
  return words >= 8 || (words >= 5 && (stops || isOver)) ? 'dek' : 'heading'
}

/** Whether a short line names those who are said to have written the article. */
function isBy({text, shape}: Line, authors: readonly string[]): boolean {
  return (
    shape.words <= 14 &&
    !shape.stops &&
    !isDateline(text) &&
    authors.some((author) => author.includes(' ') && text.toLowerCase().includes(author.toLowerCase()))
  )
}

/** What stands before a name or a date in a box of its own. */
const isLabel = /^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on)?|by|share|words)\s?:?$/i

/** Whether a short line in bold type stands over running text, as a heading does. */
function isBoldHeading({text, strong, shape, place}: Line, next: Line | undefined): boolean {
  if (strong < text.length * 0.9 || shape.words > 12 || shape.stops || /[:,;"”]$/.test(text)) return false
  if (place.role || place.table >= 0 || !next || next.place.root !== place.root) return false
  return next.shape.stops && next.shape.words >= 5 && next.strong < next.text.length * 0.9
}

/** Whether a line is a link and nothing else. */
function isLink({text, linked, shape, place}: Line): boolean {
  return linked >= text.length * 0.8 && shape.words <= 30 && place.quotation < 0 && !place.role
}

/** A heading over nothing that is the article stands over links. */
function dropEmptyHeadings(
  lines: readonly Line[],
  roles: Hint['role'][],
  isAround: (i: number) => boolean
): void {
  for (let i = lines.length - 1, holds = false; i >= 0; i--) {
    if (roles[i] === 'heading') {
      if (!holds && !isAround(i)) roles[i] = 'boilerplate'
      // A heading over a heading holds what that one holds.
      if (!/^h\d$/.test(lines[i - 1]?.place.block ?? '')) holds = false
    } else if (roles[i] !== 'boilerplate') holds = true
  }
}
