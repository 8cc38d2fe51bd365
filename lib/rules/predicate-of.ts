import type {Token} from '../../types/token.js'
import {verbStart} from './verb-start.js'

/** Where the predicate begins whose subject a noun is, or the limit: `her claim that it broke [had come late]`. */
export function predicateOf(tokens: readonly Token[], noun: number, limit: number): number {
  const {head, relation} = tokens[noun]!
  if (!relation.startsWith('nsubj') || head <= noun || head >= limit) return limit
  return verbStart(tokens, head, noun + 2)
}
