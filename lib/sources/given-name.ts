import type {Token} from '../../types/token.js'
import {people} from '../lexicon/people.js'
import {baseOf} from './noun.js'

/** Farthest that the name stands behind the noun, in tokens. */
const reach = 24

/**
 * The first word of the name that somebody gave, or -1.
 *
 * `a baker who gave her name only as Tess`, `a guard, who gave only his first name, Omar,`, `a nurse who asked to be identified
 * only as Ilka`; but none in `a baker who gave her name to Tess`.
 */
export function givenName(tokens: readonly Token[], noun: number, to: number, nameAt: Int32Array): number {
  if (to - noun < 6 || !people.has(baseOf(tokens[noun]!.lower))) return -1
  let said = -1
  for (let i = noun + 1; i < to && i < noun + reach; i++) {
    const {lower, pos} = tokens[i]!
    if (lower === 'name' || /^(?:identified|named|known)$/.test(lower)) said = i
    else if (said >= 0 && nameAt[i]! >= 0) {
      const before = tokens[i - 1]!
      const first = before.text === ',' || before.lower === 'of'
      return before.lower === 'as' || (first && tokens[said]!.lower === 'name' && isHidden(tokens, said))
        ? i
        : -1
    } else if (said >= 0 && pos === 'VERB') said = -1
  }
  return -1
}

/** `only [her first] name` */
function isHidden(tokens: readonly Token[], name: number): boolean {
  return tokens.slice(Math.max(0, name - 4), name).some(({lower}) => lower === 'only' || lower === 'first')
}
