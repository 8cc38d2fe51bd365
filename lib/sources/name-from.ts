import type {Token} from '../../types/token.js'
import {isCapital} from './capital.js'

/** The first word of the name that begins here, behind its title: `Lee`, in `Dr. Lee`; or -1. */
export function nameFrom(tokens: readonly Token[], at: number, to: number, nameAt: Int32Array): number {
  let first = at
  while (first < to - 1 && first < at + 3 && nameAt[first]! < 0 && isCapital(tokens[first]!.text)) first++
  return first < to && nameAt[first]! >= 0 ? first : -1
}
