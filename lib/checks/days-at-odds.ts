import type {Piece} from '../../types/piece.js'
import type {Context} from './context.js'

/** Words of one day that name two: `yesterday, Tuesday`, `Tuesday, March 5`. */
export interface DayAtOdds {
  readonly place: Piece
  /** The weekday that stands there, and the one that it is. */
  readonly got: string
  readonly expected: string
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const months = 'January February March April May June July August September October November December'.split(
  ' '
)
const weekday = `(${weekdays.join('|')})`
const month = `(${months.join('|')})`
const shifts: Readonly<Record<string, number>> = {yesterday: -1, today: 0, tomorrow: 1}
const relative = new RegExp(`\\b(yesterday|today|tomorrow)(?:, | \\(|, on )${weekday}\\b`, 'gi')
const dated = new RegExp(`\\b${weekday},? ${month} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:, (\\d{4})\\b)?`, 'g')
const datedBackward = new RegExp(
  `\\b${weekday},? (\\d{1,2})(?:st|nd|rd|th)? ${month}\\b(?: (\\d{4})\\b)?`,
  'g'
)
const day = 86_400_000

/** Days of the article that are at odds with the date of publication or with themselves, in no order. */
export function daysAtOdds({graph, text}: Context): readonly DayAtOdds[] {
  const published = graph.article.published?.slice(0, 10) ?? null
  const found: DayAtOdds[] = []
  const add = (match: RegExpMatchArray, got: string, time: number): void => {
    const expected = weekdays[new Date(time).getUTCDay()]!
    if (expected.toLowerCase() === got.toLowerCase()) return
    const start = match.index!
    found.push({place: {start, end: start + match[0].length, text: match[0]}, got, expected})
  }
  if (published !== null) {
    for (const match of text.matchAll(relative))
      add(match, match[2]!, Date.parse(published) + shifts[match[1]!.toLowerCase()]! * day)
  }
  for (const match of text.matchAll(dated)) {
    const time = timeOf(match[2]!, match[3]!, match[4], published)
    if (time !== null) add(match, match[1]!, time)
  }
  for (const match of text.matchAll(datedBackward)) {
    const time = timeOf(match[3]!, match[2]!, match[4], published)
    if (time !== null) add(match, match[1]!, time)
  }
  return found
}

/** The time of a date; without a year, that of the year that brings it closest to publication. */
function timeOf(
  name: string,
  number: string,
  year: string | undefined,
  published: string | null
): number | null {
  const at = (given: number): number => Date.UTC(given, months.indexOf(name), Number(number))
  if (Number(number) < 1 || Number(number) > 31) return null
  if (year !== undefined) return at(Number(year))
  if (published === null) return null
  const middle = Number(published.slice(0, 4))
  const distance = (given: number): number => Math.abs(at(given) - Date.parse(published))
  return at(
    [middle - 1, middle, middle + 1].reduce((best, one) => (distance(one) < distance(best) ? one : best))
  )
}
