import type {Token} from '../../types/token.js'
import {days} from '../lexicon/days.js'
import {months} from '../lexicon/months.js'
import {periods} from '../lexicon/periods.js'
import {isCalendarName} from '../sources/calendar-name.js'

const pointing: ReadonlySet<string> = new Set(['this', 'last', 'next', 'past', 'that', 'same'])
const shifting: ReadonlySet<string> = new Set(['earlier', 'early', 'late', 'later'])
const distances: ReadonlySet<string> = new Set(['ago', 'later', 'earlier', 'before'])

/**
 * Where the time that begins at a token ends, or -1 where none begins.
 *
 * `earlier this week`, `late Friday night`, `Nov. 3, 2015`, `9 June 2021`, `two days later`, `recently`
 */
export function timeAt(tokens: readonly Token[], at: number): number {
  const word = (i: number): string => tokens[i]?.lower ?? ''
  const lower = word(at)
  if (shifting.has(lower)) {
    const rest = word(at + 1) === 'in' || word(at + 1) === 'on' ? at + 2 : at + 1
    const to = plainTime(tokens, rest)
    return to > 0 ? to : lower === 'earlier' ? at + 1 : -1
  }
  if (lower === 'recently') return at + 1
  return plainTime(tokens, at)
}

function plainTime(tokens: readonly Token[], at: number): number {
  const word = (i: number): string => tokens[i]?.lower ?? ''
  const lower = word(at)
  // `USA Today`
  if (lower === 'today' && isName(tokens[at]!) && tokens[at - 1]?.pos === 'PROPN') return -1
  if (days.has(lower)) return periods.has(word(at + 1)) ? at + 2 : at + 1
  if (pointing.has(lower)) {
    const next = word(at + 1)
    if (periods.has(next) || months.has(next) || days.has(next))
      return days.has(next) && periods.has(word(at + 2)) ? at + 3 : at + 2
    return -1
  }
  // `9 June 2021`
  if (isNumber(lower) && lower.length < 3 && months.has(word(at + 1)) && isName(tokens[at + 1]!))
    return monthEnd(at + 1)
  if (months.has(lower) && isName(tokens[at]!)) return isCalendarName(tokens, at) ? -1 : monthEnd(at)
  if (isYear(lower) && word(at - 1) === 'in') return at + 1
  if (periods.has(word(at + 1)) && distances.has(word(at + 2)) && tokens[at]!.pos !== 'PUNCT') return at + 3
  return -1

  function monthEnd(month: number): number {
    if (!isNumber(word(month + 1))) return month + 1
    return word(month + 2) === ',' && isYear(word(month + 3)) ? month + 4 : month + 2
  }
}

/** `may` and `march` are months only with a capital. */
function isName(token: Token): boolean {
  return token.text.charAt(0) !== token.lower.charAt(0)
}

function isNumber(word: string): boolean {
  return word.length > 0 && word.length <= 4 && word >= '0' && word < ':'
}

function isYear(word: string): boolean {
  return (
    word.length === 4 && (word.startsWith('19') || word.startsWith('20')) && Number.isInteger(Number(word))
  )
}
