import type {Token} from '../../types/token.js'
import {halvedUnits} from '../lexicon/halved-units.js'
import {isHyphen} from './is-hyphen.js'

/** Whether a number before `-` is part of a word that counts nothing: `half-year results`. */
export function isHalfOfWord(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.lower === 'half' && isHyphen(tokens, at + 1) && !halvedUnits.has(tokens[at + 2]?.lower ?? '')
  )
}
