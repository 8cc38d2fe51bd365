import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {people} from '../lexicon/people.js'
import {listParts} from './list-parts.js'
import {baseOf, isPlural} from './noun.js'

/** How far the comma stands behind the noun. */
const reach = 10

/**
 * The names that stand for several behind a comma, or `null`: Ann Hale and Bob Ruiz, for `the owners of the shop, Ann Hale and Bob
 * Ruiz,`; none for `the officials of Tarnow, Brenn and Harlow`, where a place is followed by places.
 */
export function namedMembers(
  tokens: readonly Token[],
  from: number,
  to: number,
  nameAt: Int32Array
): Range[] | null {
  let comma = from + 1
  while (comma < to && comma < from + reach && tokens[comma]!.text !== ',') comma++
  if (comma >= to - 3 || tokens[comma]!.text !== ',' || nameAt[comma - 1]! >= 0) return null
  // Of two words of a name at least, so that it is no place: `Hannah Wray`.
  if (nameAt[comma + 1]! < 0 || nameAt[comma + 1] !== nameAt[comma + 2]) return null
  if (!callsSeveral(tokens, from, comma)) return null
  const end = tokens[to - 1]!.text === ',' ? to - 1 : to
  const parts = listParts(tokens, comma + 1, end, nameAt)
  return parts?.every(({from: start, to: last}) => nameAt[start]! >= 0 && nameAt[last - 1]! >= 0)
    ? parts
    : null
}

/** Whether the noun before the comma, or before its `of`, is one for people in number. */
function callsSeveral(tokens: readonly Token[], from: number, comma: number): boolean {
  for (let i = from; i < comma; i++) {
    const {lower, pos} = tokens[i]!
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PRON' || pos === 'CCONJ') return false
    const last = i === comma - 1 || tokens[i + 1]!.lower === 'of'
    if (last) return isPlural(lower) && people.has(baseOf(lower))
  }
  return false
}
