import type {Clause} from './clause.js'
import {clauseWith} from './clause-with.js'
import type {Grammar} from './grammar.js'
import {merge} from './merge.js'
import {nearest} from './nearest.js'
import type {Share} from './shares.js'

/** Whether a list in order holds all of another in order. */
function holdsAll(words: readonly number[], members: readonly number[]): boolean {
  let at = 0
  for (const word of words) if (word === members[at]) at++
  return at === members.length
}

/** Give every word that no claim has to the claim beside it. */
export function coverAll({tokens}: Grammar, share: Share, clauses: readonly Clause[]): Clause[] {
  if (clauses.length === 0) return []
  if (clauses.length === 1 && holdsAll(clauses[0]!.words, share.members)) return [...clauses]
  const covered = new Set<number>()
  for (const {words} of clauses) for (const word of words) covered.add(word)
  const missed = share.members.filter((at) => !covered.has(at) && tokens[at]!.pos !== 'PUNCT')
  if (missed.length === 0) return [...clauses]
  const more = clauses.map((): number[] => [])
  for (const at of missed) more[Math.max(0, nearest(clauses, at))]!.push(at)
  return clauses.map((clause, i) =>
    more[i]!.length > 0 ? clauseWith(clause, merge(clause.words, more[i]!)) : clause
  )
}
