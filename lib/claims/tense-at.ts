import {type Grammar, kidBy} from './grammar.js'
import {tenseOf} from './tense.js'

/** Further up nothing is told of a time. */
const mostSteps = 8

/**
 * Whether a time is past or to come, by the verb it hangs on, or else by the predicate of its claim.
 *
 * In `The bill, passed on Tuesday, will cut taxes`: past; in `They left a meeting set for Tuesday`: `null`, it may be either.
 */
export function tenseAt(grammar: Grammar, from: number, to: number, head: number): 'past' | 'future' | null {
  const {tokens} = grammar
  for (let at = to - 1, steps = 0; at >= 0 && steps < mostSteps; at = tokens[at]!.head, steps++) {
    const {tag} = tokens[at]!
    if (tag === 'VBN' && tokens[from - 1]?.lower === 'for') return null
    // `will go, to be replaced in May`: no participle by itself.
    const open = tag === 'VBN' && kidBy(grammar, at, 'mark') >= 0
    if (!open && (tag === 'VBD' || tag === 'VBN')) return tenseOf(grammar, at)
    if (at === head) break
  }
  return tenseOf(grammar, head)
}
