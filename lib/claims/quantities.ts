import type {Comparator, Quantity} from '../../types/quantity.js'
import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {comparators} from '../lexicon/comparators.js'
import {currencies} from '../lexicon/currencies.js'
import {numberWords} from '../lexicon/number-words.js'
import {readNumber} from './read-number.js'

/** A quantity with the tokens it takes. */
export interface Counted extends Range {
  readonly quantity: Quantity
}

/** Words before a number, by their last word. */
const byLast = new Map<string, {readonly words: readonly string[]; readonly comparator: Comparator}[]>()
for (const [phrase, comparator] of comparators) {
  const words = phrase.split(' ')
  const last = words.at(-1)!
  byLast.set(last, [...(byLast.get(last) ?? []), {words, comparator}])
}
const after: ReadonlyMap<string, Comparator> = new Map([
  ['more', 'at least'],
  ['fewer', 'at most'],
  ['less', 'at most'],
  ['so', 'about']
])
const ofYears: ReadonlySet<string> = new Set([
  'levels',
  'figures',
  'prices',
  'standards',
  'elections',
  'games',
  'rules'
])
const joins: ReadonlySet<string> = new Set(['to', 'and', '-', '–'])
const year = /^1[5-9]\d\d$|^20\d\d$/

/**
 * All numbers with what they count, in order; dates and times of day, numbers of years and of pages are none.
 *
 * `at least 12 people`: at least, 12, `people`. `$3 million`: exactly, 3000000, `$`. `more than half of the voters`: more
 * than, 0.5, `voters`.
 */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  isTime: (at: number) => boolean
): Counted[] {
  const found: Counted[] = []
  let at = 0
  while (at < tokens.length) {
    const counted = mayCount(tokens[at]!) && !isTime(at) ? quantityAt(text, tokens, at, isTime) : null
    if (counted) found.push(counted)
    at = counted ? counted.to : at + 1
  }
  return found
}

/** Most tokens are no number: tell them by one look. */
function mayCount({lower, pos}: Token): boolean {
  const first = lower.charCodeAt(0)
  if ((first >= 48 && first <= 57) || first === 46) return true
  return (
    pos === 'NUM' ||
    numberWords.has(lower) ||
    lower === 'a' ||
    lower === 'an' ||
    lower === 'half' ||
    lower.endsWith('s')
  )
}

function quantityAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTime: (at: number) => boolean
): Counted | null {
  const number = readNumber(tokens, at)
  if (!number) return null
  const {sentence} = tokens[at]!
  const before = (i: number): string => (tokens[i]?.sentence === sentence ? tokens[i]!.lower : '')
  const inside = (i: number): boolean => tokens[i]?.sentence === sentence
  // `one-sided`, `one of the reasons`
  if (tokens[at]!.lower === 'one' && (before(at + 1) === '-' || before(at + 1) === 'of')) return null
  // `Ground Zero`, `Formula One`
  if (tokens[at]!.pos === 'PROPN' && numberWords.has(tokens[at]!.lower)) return null
  // `from Sept. 19 to 22`, `a 2-to-1 vote`
  if (joins.has(before(at - 1)) && isTime(at - 2)) return null
  if (before(at + 1) === '-' && before(at + 2) === 'to') return null
  if (before(at - 1) === 'no.' || before(at - 1) === '#' || before(at - 1) === 'page') return null
  let from = at
  let to = number.to
  let unit: string | null = null
  let sign = currencies.get(before(at - 1))
  if (sign !== undefined && tokens[at - 1]!.end === tokens[at]!.start) from--
  else sign = undefined
  const next = before(to)
  if (sign !== undefined) unit = sign
  else if (next === '%' || next === 'percent' || next === 'pct') {
    unit = '%'
    to++
  } else if (next === 'per' && before(to + 1) === 'cent') {
    unit = '%'
    to += 2
  } else if (next === 'percentage' && before(to + 1).startsWith('point')) {
    unit = 'percentage points'
    to += 2
  } else {
    if (year.test(tokens[at]!.lower) && number.to === at + 1 && !isCounted(tokens[to])) return null
    const counted = unitOf(tokens, to, inside)
    if (number.value === 1 && tokens[at]!.lower === 'one' && counted === null) return null
    if (counted) {
      unit = counted.unit
      to = counted.to
    }
    const money = unit === null ? undefined : currencies.get(unit)
    if (money !== undefined) unit = money
  }
  let comparator: Comparator = number.vague ? 'at least' : 'exactly'
  for (const {words, comparator: bound} of byLast.get(before(from - 1)) ?? []) {
    if (words.every((word, i) => before(from - words.length + i) === word)) {
      comparator = bound
      from -= words.length
      break
    }
  }
  if (before(to) === 'or' && after.has(before(to + 1))) {
    comparator = after.get(before(to + 1))!
    to += 2
    if (unit === null) {
      const counted = unitAt(tokens, to, inside)
      if (counted) ({unit, to} = counted)
    }
  }
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  const piece = {start, end, text: text.slice(start, end)}
  return {from, to, quantity: {piece, comparator, value: number.value, high: number.high, unit}}
}

/** What is counted: the noun that the number hangs on, where that can be told, or the noun after it. */
function unitOf(
  tokens: readonly Token[],
  from: number,
  inside: (at: number) => boolean
): {readonly unit: string; readonly to: number} | null {
  const near = unitAt(tokens, from, inside)
  const {head, relation} = tokens[from - 1]!
  // `1,500 coal- and gas-fired plants`: the noun stands further off.
  if (relation !== 'nummod' || head < from || head > from + 8 || tokens[head]!.pos !== 'NOUN') return near
  if (tokens[from]?.lower === 'or' || (near && near.to > head)) return near
  return {unit: tokens[head]!.lower, to: head + 1}
}

/** What is counted: the last noun of `Syrian army soldiers`, of `of the voters`, of `-year-old`. */
function unitAt(
  tokens: readonly Token[],
  from: number,
  inside: (at: number) => boolean
): {readonly unit: string; readonly to: number} | null {
  let at = from
  if (tokens[at]?.lower === 'of' && inside(at)) {
    at++
    if (inside(at) && tokens[at]!.pos === 'DET') at++
  }
  if (tokens[at]?.text === '-' && inside(at + 1)) {
    const lower = tokens[at + 1]!.lower
    if (lower === 'year' && tokens[at + 2]?.text === '-' && tokens[at + 3]?.lower === 'old') {
      return {unit: 'years old', to: at + 4}
    }
    return tokens[at + 1]!.pos === 'NOUN' ? {unit: lower, to: at + 2} : null
  }
  let last = -1
  for (let steps = 0; steps < 5 && inside(at); steps++, at++) {
    const {pos, lower} = tokens[at]!
    if (pos === 'NOUN' || (pos === 'PROPN' && last < 0)) last = at
    else if (last >= 0 || !(pos === 'ADJ' || pos === 'PROPN') || lower === 'or') break
  }
  return last < 0 || tokens[last]!.pos === 'PROPN' ? null : {unit: tokens[last]!.lower, to: last + 1}
}

/** `2015 people`; not `2015 levels`, which are those of a year. */
function isCounted(token: Token | undefined): boolean {
  return (
    token?.pos === 'NOUN' &&
    (token.lower === 'people' || (token.lower.endsWith('s') && !ofYears.has(token.lower)))
  )
}
