import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {measuringNouns} from '../lexicon/measuring-nouns.js'

const clauses: ReadonlySet<string> = new Set(['how', 'whether', 'where', 'when'])
/** With nothing before them: `the plan` may tell what is in it. */
const bare: ReadonlySet<string> = new Set(['plan', 'schedule'])
/** `their`, `instinctive` */
const before: ReadonlySet<string> = new Set(['PRON', 'ADJ'])
/** `their instinctive preference` */
const longest = 3

/**
 * Whether what stands behind `according to` says how something is done, and tells nothing: `built according to plan`, `paid according to [their
 * needs]`, `ran it according to [the way] it was meant`; not `according to [the plan]`.
 */
export function goesBy(tokens: readonly Token[], {from, to}: Range): boolean {
  const first = tokens[from]
  if (!first || to <= from || to - from > longest) return false
  if (clauses.has(first.lower)) return true
  if (first.lower === 'the') return tokens[from + 1]!.lower === 'way'
  const {lemma} = tokens[to - 1]!
  if (to - from === 1) return measuringNouns.has(lemma) || bare.has(lemma)
  return before.has(first.pos) && measuringNouns.has(lemma)
}
