import type {Token} from '../../types/token.js'
import {verbParticles} from '../lexicon/verb-particles.js'
import {isHyphen} from './is-hyphen.js'
import {isSince} from './is-since.js'
import type {Unit} from './unit.js'
import {unitAt} from './unit-at.js'

/**
 * What is counted by the number that ends before a token: the noun that the number hangs on, where that can be told, or the noun after
 * it.
 *
 * `12 Syrian army soldiers`: `soldiers`; `1,500 coal- and gas-fired plants`: `plants`; `nine break-ins`: `break-ins`.
 */
export function unitOf(tokens: readonly Token[], from: number, inside: (at: number) => boolean): Unit | null {
  const made = hyphenated(tokens, from, inside)
  if (made) return made
  const near = unitAt(tokens, from, inside)
  const {head, relation} = tokens[from - 1]!
  // `1,500 coal- and gas-fired plants`: the noun stands further off.
  if (relation !== 'nummod' || head < from || head > from + 8 || tokens[head]!.pos !== 'NOUN') return near
  if (tokens[from]?.lower === 'or' || (near && near.to > head)) return near
  // `cut 40 jobs weeks after the sale`
  if (near && near.to === head && isSince(tokens, head)) return near
  return {unit: tokens[head]!.lower, to: head + 1}
}

/** `break-ins`, whatever its parts are taken for. */
function hyphenated(tokens: readonly Token[], at: number, inside: (at: number) => boolean): Unit | null {
  if (!inside(at + 2) || !isHyphen(tokens, at + 1) || !verbParticles.has(tokens[at + 2]!.lower)) return null
  return {unit: `${tokens[at]!.lower}-${tokens[at + 2]!.lower}`, to: at + 3}
}
