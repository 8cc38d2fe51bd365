import {days} from '../lexicon/days.js'
import {months} from '../lexicon/months.js'
import type {BreakPoint} from './break-point.js'

/** What follows an hour with a capital and is part of it: `Eastern`, `GMT`. */
const zone = /^(?:\p{Lu}{2,}|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Universal)$/u

/** `at 10 a.m. Police …`: an hour ends a sentence; not `10 a.m. Friday`, `10 a.m. Moscow time`. */
export function endsInTime({left, right}: BreakPoint): boolean {
  if (!/(?:^|\s|\d)[ap]\.m\.["”’')]*$/i.test(left)) return false
  const [, word = '', next = ''] = /^["“‘']?(\p{Lu}[\p{L}’'-]*)\s+(\p{Ll}+)/u.exec(right) ?? []
  if (!word || zone.test(word) || /^(?:time|morning|afternoon|evening|night|and|or|to|until)$/.test(next))
    return false
  return !days.has(word.toLowerCase()) && !months.has(word.toLowerCase())
}
