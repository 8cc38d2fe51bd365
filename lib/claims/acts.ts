import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {type Grammar, isA} from './grammar.js'
import type {SaidClause} from './said-clause.js'
import {saidWith} from './said-with.js'
import type {Shares} from './shares.js'
import {verbOf} from './verb-of.js'

/** What stands with a verb and is part of its clause: `did`, `really`, `as`, `and`. */
const helpers: readonly string[] = ['aux', 'advmod', 'mark', 'cc', 'discourse', 'vocative']

/**
 * The acts of saying in the words of others, as claims of those: with them, the clauses of a sentence.
 *
 * In `Lee said the mill expects losses`, Lee says two things: that the mill expects losses, which is this claim, and, through the
 * mill, the losses. What tells of the circumstances of an act goes with it.
 */
export function withActs(
  grammar: Grammar,
  shares: Shares,
  clauses: SaidClause[],
  readings: readonly Reading[],
  speaking: readonly number[]
): SaidClause[] {
  const {tokens, tree} = grammar
  const places = speaking.filter((at) => isAct(tokens, readings[at]!))
  if (!places.length) return clauses
  const acts = new Map(places.map((at) => [at, ownWords(readings[at]!)]))
  const kept: SaidClause[] = []
  for (const clause of clauses) {
    const act = acts.get(clause.about)
    if (act && readings[clause.about]!.parent === clause.reading) {
      for (const word of clause.words) act.words.add(word)
      continue
    }
    const words = places.reduce(
      (rest, at) =>
        readings[at]!.parent === clause.reading
          ? rest.filter((word) => !acts.get(at)!.helping.has(word))
          : rest,
      clause.words
    )
    if (words.length) kept.push(words.length < clause.words.length ? saidWith(clause, words) : clause)
  }
  for (const [at, {words}] of acts) {
    const {cue, parent} = readings[at]!
    const sorted = [...words].sort((a, b) => a - b)
    kept.push({head: verbOf(tokens, cue!), words: sorted, about: at, reading: parent, asked: null})
  }
  return kept

  function ownWords({cue, mention, content, parent}: Reading): {
    readonly words: Set<number>
    readonly helping: Set<number>
  } {
    const {sentence} = tokens[cue!.from]!
    const words = new Set<number>()
    const helping = new Set<number>()
    const add = ({from, to}: Range): void => {
      for (let i = from; i < to; i++) if (tokens[i]!.sentence === sentence) words.add(i)
    }
    for (const range of [...mention, cue!, ...content]) add(range)
    for (let at = cue!.from; at < cue!.to; at++) {
      for (let place = tree.start[at]!; place < tree.start[at + 1]!; place++) {
        const kid = tree.kids[place]!
        const free = shares.frameOf[kid]! < 0 && shares.owner[kid] === parent && !words.has(kid)
        if (!free || tree.start[kid] !== tree.start[kid + 1]) continue
        if (!helpers.some((kind) => isA(tokens[kid]!.relation, kind))) continue
        words.add(kid)
        helping.add(kid)
      }
    }
    return {words, helping}
  }
}

/** Somebody says it, or it is said with a verb; `reportedly` alone is a doubt, and no act. */
function isAct(tokens: readonly Token[], {cue, mention, parent}: Reading): boolean {
  if (parent < 0 || !cue) return false
  if (mention.length) return true
  for (let i = cue.from; i < cue.to; i++) if (tokens[i]!.pos === 'VERB') return true
  return false
}
