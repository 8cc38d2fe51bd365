import {sensingVerbs} from '../lexicon/sensing-verbs.js'
import {awaited} from './awaited.js'
import {type Grammar, isPredicate, kidBy} from './grammar.js'
import {tenseOf} from './tense.js'

/** Further up nothing is told of a time. */
const mostSteps = 8

/**
 * Whether a time is past or to come, by the verb it hangs on, or else by the predicate of its claim.
 *
 * In `The bill, passed on Tuesday, will cut taxes`: past; in `They left a meeting set for Tuesday`: `null`, it may be either; in `The bank
 * could run short by Tuesday`: future.
 *
 * @param has
 *   Whether a word belongs to the claim: where it has a predicate, that of another tells nothing (`It is open until Tuesday, Lee said`).
 */
export function tenseAt(
  grammar: Grammar,
  from: number,
  to: number,
  head: number,
  has: (at: number) => boolean
): 'past' | 'future' | null {
  const {tokens} = grammar
  const waits = awaited(tokens, from)
  if (waits) return waits === 'future' ? 'future' : null
  for (let at = to - 1, steps = 0; at >= 0 && steps < mostSteps; at = tokens[at]!.head, steps++) {
    if (!has(at) && isPredicate(grammar, head)) break
    const {tag} = tokens[at]!
    if (tag === 'VBN' && tokens[from - 1]?.lower === 'for') return null
    // `will go, to be replaced in May`: no participle by itself.
    const open = tag === 'VBN' && kidBy(grammar, at, 'mark') >= 0
    if (!open && (tag === 'VBD' || tag === 'VBN')) return tenseOf(grammar, at) ?? chance(grammar, at)
    if (tag === 'VB') {
      const tense = chance(grammar, at)
      if (tense) return tense
    }
    if (at === head) break
  }
  return tenseOf(grammar, head) ?? chance(grammar, head)
}

/** `could run short`, `would open`: to come; not `could smell gas`, which somebody did. */
function chance(grammar: Grammar, verb: number): 'past' | 'future' | null {
  const {tokens} = grammar
  const helper = kidBy(grammar, verb, 'aux')
  if (helper < 0) return null
  const {lower} = tokens[helper]!
  if (lower === 'would' || lower === 'should' || lower === 'must' || lower === "'d") return 'future'
  if (lower !== 'could') return null
  return sensingVerbs.has(tokens[verb]!.lemma) ? 'past' : 'future'
}
