import type {Token} from '../../types/token.js'
import {isFiniteVerb} from './is-finite-verb.js'

/** Whether a finite verb stands in a range: `it [leaked]`, not `to leak`. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true
  return false
}
