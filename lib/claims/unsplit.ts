import type {Token} from '../../types/token.js'
import {conditionWords} from '../lexicon/condition-words.js'
import {asksWhether} from './asks-whether.js'
import type {Share} from './shares.js'

/**
 * Why the words of a share are not to be split into facts, or `null`: they ask, or hang on a condition.
 *
 * `Did he pay and leave?` does not say that he left; nor does `if he pays and leaves, all is well`.
 */
export function isUnsplit(tokens: readonly Token[], share: Share): 'question' | 'condition' | null {
  for (let i = share.members.length - 1; i >= 0; i--) {
    const token = tokens[share.members[i]!]!
    if (token.pos !== 'PUNCT') break
    if (token.text === '?') return 'question'
  }
  for (const at of share.members) {
    const {lower, relation} = tokens[at]!
    if (relation === 'mark' && conditionWords.has(lower) && !asksWhether(tokens, at)) return 'condition'
  }
  return null
}
