import type {Token} from '../../types/token.js'
import {isSince} from './is-since.js'
import type {Unit} from './unit.js'

/** What is counted: the last noun of `Syrian army soldiers`, of `of the voters`, of `-year-old`. */
export function unitAt(tokens: readonly Token[], from: number, inside: (at: number) => boolean): Unit | null {
  let at = from
  if (tokens[at]?.lower === 'of' && inside(at)) {
    at++
    if (inside(at) && tokens[at]!.pos === 'DET') at++
  }
  if (tokens[at]?.text === '-' && inside(at + 1)) {
    const lower = tokens[at + 1]!.lower
    if (lower === 'year' && tokens[at + 2]?.text === '-' && tokens[at + 3]?.lower === 'old') {
      return {unit: 'years old', to: at + 4}
    }
    return tokens[at + 1]!.pos === 'NOUN' ? {unit: lower, to: at + 2} : null
  }
  let last = -1
  for (let steps = 0; steps < 5 && inside(at); steps++, at++) {
    const {pos, lower} = tokens[at]!
    if (last >= 0 && isSince(tokens, at)) break
    if (pos === 'NOUN' || (pos === 'PROPN' && last < 0)) last = at
    else if (last >= 0 || !(pos === 'ADJ' || pos === 'PROPN') || lower === 'or') break
  }
  return last < 0 || tokens[last]!.pos === 'PROPN' ? null : {unit: tokens[last]!.lower, to: last + 1}
}
