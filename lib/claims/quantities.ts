import type {Comparator, Quantity} from '../../types/quantity.js'
import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {comparators} from '../lexicon/comparators.js'
import {numberWords} from '../lexicon/number-words.js'
import {amountAt} from './amount.js'
import {amountRange} from './amount-range.js'
import {isHalfOfWord} from './is-half-of-word.js'
import {isSpan} from './is-span.js'
import {unitAt} from './unit-at.js'

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
const joins: ReadonlySet<string> = new Set(['to', 'and', '-', '–'])

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
  // `-0.3`, `minus 3`
  if (first === 45 || first === 8722 || lower === 'minus') return true
  // `N45 million`, `R45 million`
  if (first === 110 || first === 114) {
    const second = lower.charCodeAt(1)
    if (second >= 48 && second <= 57) return true
  }
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
  const first = amountAt(tokens, at)
  if (!first) return null
  const {sentence, lower, pos} = tokens[at]!
  const word = (i: number): string => (tokens[i]?.sentence === sentence ? tokens[i]!.lower : '')
  // `one-sided`, `one of the reasons`, `half-year results`
  if (lower === 'one' && (word(at + 1) === '-' || word(at + 1) === 'of')) return null
  if (isHalfOfWord(tokens, at)) return null
  // `Ground Zero`, `Formula One`
  if (pos === 'PROPN' && numberWords.has(lower)) return null
  // `from Sept. 19 to 22`, `a 2-to-1 vote`
  if (joins.has(word(at - 1)) && isTime(at - 2)) return null
  if (word(at + 1) === '-' && word(at + 2) === 'to') return null
  if (word(at - 1) === 'no.' || word(at - 1) === '#' || word(at - 1) === 'page') return null
  // `Channel 4`, `Flight 370`: a name that ends in a number counts nothing.
  if (first.unit === null && first.numberTo === at + 1 && isNumbered(tokens, at)) return null
  const amount = amountRange(tokens, first, isTime) ?? first
  const {value, high} = amount
  let {from, to, unit} = amount
  let comparator: Comparator = amount.vague ? 'at least' : 'exactly'
  for (const {words, comparator: bound} of byLast.get(word(from - 1)) ?? []) {
    if (words.every((part, i) => word(from - words.length + i) === part)) {
      if (words.length === 1 && words[0] === 'over' && isSpan(tokens, from - 1, to)) break
      comparator = bound
      from -= words.length
      break
    }
  }
  if (word(to) === 'or' && after.has(word(to + 1))) {
    comparator = after.get(word(to + 1))!
    to += 2
    if (unit === null) {
      const counted = unitAt(tokens, to, (i) => tokens[i]?.sentence === sentence)
      if (counted) ({unit, to} = counted)
    }
  }
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  const piece = {start, end, text: text.slice(start, end)}
  return {from, to, quantity: {piece, comparator, value, high, unit}}
}

/** Whether plain digits stand right behind a noun with a capital in the middle of its sentence. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!/^\d+$/.test(tokens[at]!.lower) || before?.pos !== 'PROPN') return false
  const {sentence, text, lower} = before
  return text !== lower && sentence === tokens[at]!.sentence && tokens[at - 2]?.sentence === sentence
}
