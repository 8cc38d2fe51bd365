import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {days} from '../lexicon/days.js'
import {months} from '../lexicon/months.js'
import {numberWords} from '../lexicon/number-words.js'
import {periods} from '../lexicon/periods.js'
import {zones} from '../lexicon/zones.js'
import {isCalendarName} from '../sources/calendar-name.js'
import {isHour} from './is-hour.js'

const pointing: ReadonlySet<string> = new Set([
  'this',
  'last',
  'next',
  'past',
  'that',
  'same',
  'previous',
  'following',
  'coming'
])
const shifting: ReadonlySet<string> = new Set(['earlier', 'early', 'late', 'later', 'mid'])
const distances: ReadonlySet<string> = new Set(['ago', 'later', 'earlier', 'before', 'after'])
const yearLeads: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'of',
  'to',
  'and',
  'before',
  'after',
  'during',
  'late',
  'early',
  'mid',
  'summer',
  'spring',
  'autumn',
  'fall',
  'winter',
  'between'
])
const halves: ReadonlySet<string> = new Set(['a.m.', 'p.m.', 'am', 'pm', 'a.m', 'p.m'])
const year = /^(?:1[5-9]|20)\d\d$/
const decade = /^(?:1[5-9]|20)\d0s$/
const dayNumber = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/
const daysNumbers = /^(?:[12]?\d|3[01])[-–](?:[12]?\d|3[01])$/
const clock = /^(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?$/
const glued = /^(?:[01]?\d)(?:[:.][0-5]\d)?[ap]\.?m\.?$/

/** Everything that may begin a time, apart from digits. */
const openers: ReadonlySet<string> = new Set([
  ...days,
  ...months,
  ...pointing,
  ...shifting,
  ...numberWords.keys(),
  'a',
  'an'
])

/**
 * All words of time, in order.
 *
 * `Tuesday`, `late Friday night`, `last week`, `May 28, 2014`, `28 May`, `in 2015` (only the year), `two years ago`
 */
export function findTimeSpans(tokens: readonly Token[]): Range[] {
  const found: Range[] = []
  let at = 0
  while (at < tokens.length) {
    const to = mayBegin(tokens[at]!) ? timeEnd(tokens, at) : -1
    if (to > at) found.push({from: at, to})
    at = to > at ? to : at + 1
  }
  return found
}

/** Most tokens begin no time: tell them by one look. */
function mayBegin({lower}: Token): boolean {
  const first = lower.charCodeAt(0)
  if (first >= 48 && first <= 57) return true
  return openers.has(lower)
}

/** Where the time that begins at a token ends, or -1. */
function timeEnd(tokens: readonly Token[], at: number): number {
  const {sentence} = tokens[at]!
  const word = (i: number): string => (tokens[i]?.sentence === sentence ? tokens[i]!.lower : '')
  const lower = word(at)
  if (shifting.has(lower)) {
    let next = at + 1
    if (word(next) === '-' || word(next) === 'in' || word(next) === 'on') next++
    if (word(next) === 'the') next++
    return plain(next)
  }
  return plain(at)

  function plain(from: number): number {
    const first = word(from)
    if (first === '') return -1
    // `Russia Today`, `the journal Farming Today`
    const before = tokens[from - 1]
    if (first === 'today' && isName(tokens[from]!) && before?.sentence === sentence && isName(before))
      return -1
    if (days.has(first)) return isCalendarName(tokens, from) ? -1 : dayEnd(from)
    if (pointing.has(first)) {
      const next = word(from + 1)
      if (days.has(next)) return dayEnd(from + 1)
      if (periods.has(next)) return from + 2
      if (months.has(next) && isName(tokens[from + 1]!)) return from + 2
      // `the past two weeks`
      if ((numberWords.has(next) || dayNumber.test(next)) && periods.has(word(from + 2))) return from + 3
      return -1
    }
    if (months.has(first) && isName(tokens[from]!)) return isCalendarName(tokens, from) ? -1 : monthEnd(from)
    if (dayNumber.test(first) && months.has(word(from + 1)) && isName(tokens[from + 1]!))
      return monthEnd(from + 1)
    if (decade.test(first)) return from + 1
    if (glued.test(first)) {
      // `7.30pm-9pm`
      const dash = word(from + 1) === '-' || word(from + 1) === '–'
      return clockEnd(dash && glued.test(word(from + 2)) ? from + 3 : from + 1)
    }
    // `5.30-6.30pm`
    if (clock.test(first) && (word(from + 1) === '-' || word(from + 1) === '–') && glued.test(word(from + 2)))
      return clockEnd(from + 3)
    if (isHour(tokens, from)) return clockEnd(zoneEnd(from + 1))
    if (clock.test(first) && halves.has(word(from + 1))) return clockEnd(from + 2)
    if (year.test(first) && isYear(from)) return from + 1
    const distance = first === 'a' || first === 'an' || numberWords.has(first) || dayNumber.test(first)
    if (distance && periods.has(word(from + 1)) && distances.has(word(from + 2))) {
      // `two days after the vote` counts from the vote.
      return word(from + 2) === 'before' || word(from + 2) === 'after' ? -1 : from + 3
    }
    return -1
  }

  /** `14:30 [GMT]`, `14:30 [local time]` */
  function zoneEnd(from: number): number {
    if (word(from) === 'local' && word(from + 1) === 'time') return from + 2
    return zones.has(word(from)) ? from + 1 : from
  }

  /** `Tuesday night`, `Tuesday, May 3`. */
  function dayEnd(from: number): number {
    if (periods.has(word(from + 1))) return from + 2
    const comma = word(from + 1) === ',' ? from + 2 : from + 1
    return months.has(word(comma)) && isName(tokens[comma]!) ? monthEnd(comma) : from + 1
  }

  /** `May`, `May 28`, `May 6-9`, `May 28, 2014`, `May 2014`. */
  function monthEnd(from: number): number {
    let to = from + 1
    if (dayNumber.test(word(to)) || daysNumbers.test(word(to))) to++
    const comma = word(to) === ',' ? to + 1 : to
    return year.test(word(comma)) ? comma + 1 : to
  }

  /** `5 p.m. Monday`, `5 p.m. on Monday`. */
  function clockEnd(from: number): number {
    const day = word(from) === 'on' ? from + 1 : from
    return days.has(word(day)) ? dayEnd(day) : from
  }

  /** `in 2015`, `2015,`: not `2015 people`. */
  function isYear(at: number): boolean {
    if (yearLeads.has(word(at - 1)) || word(at - 1) === '(') return true
    const next = tokens[at + 1]
    return !next || next.pos === 'PUNCT'
  }
}

/** `may` and `march` are months only with a capital; `Today` is a name with one. */
function isName({text, lower}: Token): boolean {
  return text.charAt(0) !== lower.charAt(0)
}
