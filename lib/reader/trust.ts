import type {Model} from '../../types/model.js'
import {exponential} from '../model/exponential.js'

/** How likely it is that a reading with these signs is right, 0 to 1, three decimals: a logistic regression. */
export function trusted(
  signs: readonly (readonly [sign: string, much: number])[],
  weights: Model['trust']
): number {
  let sum = 0
  for (const [sign, much] of signs) sum += much * (weights[sign] ?? 0)
  const small = exponential(-Math.abs(sum))
  return Math.round((1000 * (sum < 0 ? small : 1)) / (1 + small)) / 1000
}
