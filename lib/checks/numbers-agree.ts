import type {Quantity} from '../../types/quantity.js'
import {bounds} from '../relations/conflicts.js'

/** How far a number may be rounded where it stands in few words. */
const rounding = 0.06

/**
 * Whether two quantities can mean one number: their bounds meet, or one is the other rounded.
 *
 * `at least 12` and `15` agree, `500` and `497` do, `12` and `15` do not.
 */
export function numbersAgree(one: Quantity, other: Quantity): boolean {
  const [low, high] = bounds(one)
  const [least, most] = bounds(other)
  if (low <= most && least <= high) return true
  const gap = low > most ? low - most : least - high
  return gap <= rounding * Math.max(Math.abs(one.value), Math.abs(other.value)) && gap > 1
}

/** Whether two quantities count the same: `person` and `people` are told by the whole word only. */
export function countSame(one: Quantity, other: Quantity): boolean {
  if (one.unit === null || other.unit === null) return false
  return singular(one.unit) === singular(other.unit)
}

function singular(unit: string): string {
  return unit === 'person' ? 'people' : unit.length > 3 ? unit.replace(/s$/, '') : unit
}
