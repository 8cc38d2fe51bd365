import type {Token} from '../../types/token.js'
import {days} from '../lexicon/days.js'
import {months} from '../lexicon/months.js'
import {isHour} from './is-hour.js'

/** One way to read a word with what hangs on it; in no order. */
export interface Way {
  readonly head: number
  readonly words: number[]
}

/** What hangs on a word, in every way to read it. */
export interface Part {
  readonly kid: number
  readonly ways: readonly Way[]
}

const half = /^(?:\d[\d.:]*)?[ap]\.?m\.?$/

/** Put the hour and the day of one time together: `came [at 6.40am] [on Tuesday]` tells of one moment. */
export function hoursWithDays(tokens: readonly Token[], parts: readonly Part[]): readonly Part[] {
  const day = parts.find(({kid}) => days.has(tokens[kid]!.lower) || months.has(tokens[kid]!.lower))
  if (!day) return parts
  const place = hourBeside(tokens, day)
  const hours = place < 0 ? undefined : parts.find((part) => part !== day && holds(part, place))
  if (!hours) return parts
  const ways = hours.ways.flatMap(({head, words}) =>
    day.ways.map((way) => ({head, words: [...words, ...way.words]}))
  )
  return [...parts.filter((part) => part !== hours && part !== day), {kid: hours.kid, ways}]
}

/** The number of an hour right before or after a day: `[6.40am] on Tuesday`, `on Tuesday at [5] p.m.`; -1 where there is none. */
function hourBeside(tokens: readonly Token[], {kid, ways}: Part): number {
  const isAnHour = (at: number): boolean =>
    half.test(tokens[at]?.lower ?? '') || (at in tokens && isHour(tokens, at))
  const before = ways[0]!.words.reduce((first, at) => Math.min(first, at)) - 1
  if (isAnHour(before)) return /\d/.test(tokens[before]!.lower) ? before : before - 1
  if (tokens[kid + 1]?.lower !== 'at') return -1
  return isAnHour(kid + 2) || isAnHour(kid + 3) ? kid + 2 : -1
}

function holds({ways}: Part, at: number): boolean {
  return ways.some(({words}) => words.includes(at))
}
