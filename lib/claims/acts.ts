import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import type {SaidClause} from './said-clause.js'

/**
 * The acts of saying in the words of others, as claims of those: with them, the clauses of a sentence.
 *
 * In `Lee said the mill expects losses`, Lee says two things: that the mill expects losses, which is this claim, and, through the
 * mill, the losses. What tells of the circumstances of an act goes with it.
 */
export function withActs(
  tokens: readonly Token[],
  clauses: SaidClause[],
  readings: readonly Reading[],
  speaking: readonly number[]
): SaidClause[] {
  const acts = speaking.filter((at) => isAct(tokens, readings[at]!))
  if (!acts.length) return clauses
  const kept = clauses.filter(
    ({about, reading}) => !(acts.includes(about) && readings[about]!.parent === reading)
  )
  return [...kept, ...acts.map(actOf)]

  function actOf(at: number): SaidClause {
    const {cue, mention, content, parent} = readings[at]!
    const {sentence} = tokens[cue!.from]!
    const words = new Set<number>()
    const add = ({from, to}: Range): void => {
      for (let i = from; i < to; i++) if (tokens[i]!.sentence === sentence) words.add(i)
    }
    for (const range of [...mention, cue!, ...content]) add(range)
    for (const {about, reading, words: more} of clauses) {
      if (about === at && reading === parent) for (const word of more) words.add(word)
    }
    const head = verbOf(tokens, cue!)
    return {head, words: [...words].sort((a, b) => a - b), about: at, reading: parent, asked: null}
  }
}

/** Somebody says it, or it is said with a verb; `reportedly` alone is a doubt, and no act. */
function isAct(tokens: readonly Token[], {cue, mention, parent}: Reading): boolean {
  if (parent < 0 || !cue) return false
  if (mention.length) return true
  for (let i = cue.from; i < cue.to; i++) if (tokens[i]!.pos === 'VERB') return true
  return false
}

function verbOf(tokens: readonly Token[], {from, to}: Range): number {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB') return i
  return from
}
