import type {Token} from '../../types/token.js'
import {lastingVerbs} from '../lexicon/lasting-verbs.js'
import {periods} from '../lexicon/periods.js'

const sides: ReadonlySet<string> = new Set(['ago', 'early', 'earlier', 'late', 'later', 'long', 'old'])

/**
 * Whether `over` says in which time something happened, and does not bound it: `Prices rose over five years`; not `waited over five years`,
 * `for over five years`, `over five years ago`.
 *
 * @param over
 *   Index of `over`.
 * @param to
 *   Index of the token after the unit.
 */
export function isSpan(tokens: readonly Token[], over: number, to: number): boolean {
  const {sentence} = tokens[over]!
  if (!periods.has(tokens[to - 1]!.lower) || sides.has(tokens[to]?.lower ?? '')) return false
  const before = tokens[over - 1]
  if (before?.sentence !== sentence) return true
  // `carried out over two months`; not `for over two months`
  if (before.tag !== 'RP' && (before.pos === 'ADP' || before.pos === 'AUX' || before.pos === 'DET'))
    return false
  return !lastingVerbs.has(before.lemma)
}
