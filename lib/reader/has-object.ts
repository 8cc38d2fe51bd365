import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

/** Whether a cue has a verb and then a noun: `ordered talks with`. */
export function hasObject(tokens: readonly Token[], {from, to}: Range): boolean {
  let verb = false
  for (let i = from; i < to; i++) {
    const {pos} = tokens[i]!
    if (pos === 'VERB') verb = true
    else if (verb && pos === 'NOUN') return true
  }
  return false
}
