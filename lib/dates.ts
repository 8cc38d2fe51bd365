import {casual as english} from 'chrono-node/en'
import {commonDate} from './common-dates.js'

/** Words that count from a day of the story, not from the day of publication: `the day before`, `two days later`. */
const fromStory =
  /\b(?:before|after|later|prior|previous|following|that|same|next (?:day|morning|afternoon|evening|night))\b/i
const bareYear = /^\D*\b((?:1[5-9]|20)\d\d)\s*$/

/**
 * The date that a piece of text means, told from the date of publication.
 *
 * In an article of Thursday, 2020-06-04: `Tuesday` in the past is `2020-06-02`, `in September` `2019-09`, `last week` `2020-W22`.
 *
 * @param text
 *   Words of time: `Tuesday morning`.
 * @param published
 *   ISO date or date and time; its own calendar day counts, in whatever zone it was written. Where it is `null`, only
 *   full dates are resolved.
 * @param tense
 *   Which one is meant where the words leave it open: the last Tuesday, the next, or (default) the nearest.
 * @returns
 *   ISO 8601, as fine as the words are: day, week (`2020-W22`), month or year; `null` where it cannot be told.
 */
export function resolveDate(
  text: string,
  published: string | null,
  tense: 'past' | 'future' | null = null
): string | null {
  const common = commonDate(text, published, tense)
  if (common !== undefined) return common
  // The same few dates come again and again in an article, and a search for all forms of one takes long.
  const key = `${published} ${tense} ${text}`
  let date = known.get(key)
  if (date !== undefined) return date
  date = searchDate(text, published, tense)
  if (known.size >= most) known.clear()
  known.set(key, date)
  return date
}

/** More are not remembered. */
const most = 1000
const known = new Map<string, string | null>()

function searchDate(text: string, published: string | null, tense: 'past' | 'future' | null): string | null {
  const year = bareYear.exec(text)
  const today = published === null ? Number.NaN : Date.parse(`${published.slice(0, 10)}T12:00:00Z`)
  const known = !Number.isNaN(today)
  const reference = {instant: new Date(known ? today : 0), timezone: 0}
  const [result] = english.parse(text, reference)
  if (!result) return year ? year[1]! : null
  const {start} = result
  const relative = start.tags().has('result/relativeDate')
  if (relative && fromStory.test(text)) return null
  const casual = [...start.tags()].some((tag) => tag.startsWith('casualReference'))
  if (!known && (relative || casual || !start.isCertain('year'))) return null
  const date = new Date(Date.UTC(start.get('year')!, start.get('month')! - 1, start.get('day')!, 12))
  if (/\bweeks?\b/i.test(result.text) && !/\d|days?\b/i.test(result.text) && !start.isCertain('hour')) {
    if (!known) return null
    return isoWeek(/\bthis\b/i.test(result.text) ? new Date(today) : date)
  }
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    if (!known) return null
    if (tense === 'past' && date.getTime() > today) date.setUTCDate(date.getUTCDate() - 7)
    if (tense === 'future' && date.getTime() < today) date.setUTCDate(date.getUTCDate() + 7)
    return day(date)
  }
  if (!start.isCertain('year') && start.isCertain('month')) {
    const whole = start.isCertain('day') ? day : month
    const now = whole(new Date(today))
    if (tense === 'past' && whole(date) > now) date.setUTCFullYear(date.getUTCFullYear() - 1)
    if (tense === 'future' && whole(date) < now) date.setUTCFullYear(date.getUTCFullYear() + 1)
    return whole(date)
  }
  if (/\byears?\b/i.test(result.text) && !/\bdays?\b/i.test(result.text)) return String(date.getUTCFullYear())
  if (/\bmonths?\b/i.test(result.text)) return month(date)
  if (start.isCertain('day')) return day(date)
  if (start.isCertain('month')) return month(date)
  return start.isCertain('year') ? String(date.getUTCFullYear()) : null
}

const day = (date: Date): string => date.toISOString().slice(0, 10)
const month = (date: Date): string => date.toISOString().slice(0, 7)

/** The week of the year by ISO 8601: weeks begin on Monday, the first holds 4 January. */
function isoWeek(date: Date): string {
  const thursday = new Date(date)
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12)
  const week = 1 + Math.floor((thursday.getTime() - first) / (7 * 24 * 3600 * 1000))
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
