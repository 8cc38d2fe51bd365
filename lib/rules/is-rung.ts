import type {Token} from '../../types/token.js'
import {servingVerbs} from '../lexicon/serving-verbs.js'

/** What is asked for by telephone. */
const helps: ReadonlySet<string> = new Set(['help', 'assistance', 'advice', 'service'])
const small: ReadonlySet<string> = new Set(['DET', 'ADV', 'ADJ'])

/**
 * Whether `calls for` are those by telephone, which are counted or answered, and no demands: `received calls for a doctor`, `answered
 * 14 calls for a plumber`, `calls for help`.
 */
export function isRung(tokens: readonly Token[], calls: number): boolean {
  if (helps.has(tokens[calls + 2]?.lower ?? '')) return true
  let before = calls - 1
  while (before > 0 && small.has(tokens[before]!.pos)) before--
  const token = tokens[before]
  return token !== undefined && (token.pos === 'NUM' || servingVerbs.has(token.lemma))
}
