import type {Quantity} from '../../types/quantity.js'
import type {Time} from '../../types/time.js'

/**
 * Two quantities that cannot both be meant: the same is counted, with numbers whose bounds do not meet; `null` where there
 * are none.
 *
 * `12 people` and `15 people`; not `at least 12 people` and `15 people`.
 */
export function numbersApart(
  one: readonly Quantity[],
  other: readonly Quantity[]
): [Quantity, Quantity] | null {
  for (const a of one) {
    for (const b of other) {
      if (a.unit === null || a.unit !== b.unit) continue
      // Two counts of the same in one claim: which of them is meant cannot be told.
      if (twice(one, a) || twice(other, b)) continue
      const [low, high] = bounds(a)
      const [least, most] = bounds(b)
      if (high < least || most < low) return [a, b]
    }
  }
  return null
}

function twice(list: readonly Quantity[], quantity: Quantity): boolean {
  return list.some((other) => other !== quantity && other.unit === quantity.unit)
}

/** The least and the most that a quantity can mean; `about` leaves a tenth on both sides. */
export function bounds({comparator, value, high}: Quantity): [number, number] {
  const top = high ?? value
  if (comparator === 'at least' || comparator === 'more than') return [value, Number.POSITIVE_INFINITY]
  if (comparator === 'at most' || comparator === 'less than') return [Number.NEGATIVE_INFINITY, top]
  return comparator === 'about' ? [value * 0.9, top * 1.1] : [value, top]
}

/** Two dates that cannot be one: as fine as each other, and not the same; `null` where there are none. */
export function datesApart(one: readonly Time[], other: readonly Time[]): [Time, Time] | null {
  if (one.length !== 1 || other.length !== 1) return null
  const [a] = one
  const [b] = other
  if (!a?.date || !b?.date) return null
  const length = Math.min(a.date.length, b.date.length)
  if (a.date.includes('W') !== b.date.includes('W')) return null
  return a.date.slice(0, length) === b.date.slice(0, length) ? null : [a, b]
}
