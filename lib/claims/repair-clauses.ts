import type {Token} from '../../types/token.js'
import {hung} from './hung.js'
import {whoOf} from './who-of.js'

/** How far down a clause may hang by mistake. */
const deepest = 8

/**
 * The tokens, where clauses and nouns after `and` or `but` hang on what they are joined to, a clause with `where` on the place
 * before it, and one with `who` on somebody.
 *
 * In `won a cup, and she was praised`, where `praised` was read as hanging on `cup`: on `won`. In `won a cup and a medal`, where
 * `medal` was read as joined to `won`: to `cup`. In `The ferry sailed in May and sank`, where `sailed` was read as telling which
 * ferry: it is the verb.
 */
export function repairClauses(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null
  const now = (at: number): Token => (repaired ?? tokens)[at]!
  const put = (at: number, head: number, relation: string): void => {
    repaired ??= [...tokens]
    repaired[at] = hung(repaired[at]!, head, relation)
  }
  for (let at = 1; at < tokens.length; at++) {
    const {relation, tag, lower, head} = tokens[at]!
    if (relation === 'cc' && head > at) join(at, head)
    else if (tag === 'WRB' && lower === 'where' && head > at) place(at, head)
    else if (lower === 'who' && head > at && now(head).relation === 'acl:relcl' && now(head).head < at) {
      const person = whoOf(tokens, now(head).head, (word) => now(word).head)
      if (person >= 0) put(head, person, 'acl:relcl')
    } else if (lower === ';' && head > at && now(head).head < at && now(head).head >= 0) {
      // `It rained; the mayor left.`
      const clause = has(head, at + 1, head, 'nsubj') ? clauseAbove(now(head).head) : -1
      if (clause >= 0) put(head, clause, 'parataxis')
    }
  }
  return repaired ?? tokens

  function join(cc: number, at: number): void {
    const {head, pos, relation} = now(at)
    if (relation !== 'conj' && pos === 'VERB' && misread(cc, at)) return
    if (head < 0 || head > cc) return
    if (pos === 'VERB' || pos === 'AUX' || has(at, cc + 1, at, 'cop')) {
      if (isVerb(head) && relation === 'conj') return
      if (!has(at, cc + 1, at, 'nsubj') && !isTensed(cc, at)) return
      if (has(head, Math.max(0, head - 12), head, 'cop')) return
      const clause = clauseAbove(head)
      if (clause >= 0 && clause < cc) put(at, isVerb(clause) ? clause : verbOf(clause, cc), 'conj')
    } else if ((pos === 'NOUN' || pos === 'PROPN') && relation === 'conj' && isVerb(head)) {
      if (has(at, cc + 1, at, 'nsubj')) return
      const noun = objectBefore(cc, head)
      if (noun >= 0) put(at, noun, 'conj')
    }
  }

  /** `The ferry [sailed in May] and sank`: a verb before `and` that was taken for telling which ferry. */
  function misread(cc: number, at: number): boolean {
    for (let noun = cc - 1; noun >= 0 && cc - noun < 20 && now(noun).sentence === now(cc).sentence; noun--) {
      if (now(noun).head !== at || !now(noun).relation.startsWith('nsubj')) continue
      for (let verb = noun + 1; verb < cc; verb++) {
        const {head, relation, tag} = now(verb)
        if (head !== noun || relation !== 'acl' || tag !== 'VBN') continue
        put(verb, now(at).head, now(at).relation)
        put(noun, verb, 'nsubj')
        put(at, verb, 'conj')
        return true
      }
      return false
    }
    return false
  }

  /** `moved to Tarnow, where he works`: of Tarnow. */
  function place(where: number, verb: number): void {
    const loose = now(verb).relation === 'advcl' || has(verb, where, verb, 'cop')
    if (!loose || tokens[where - 1]?.text !== ',') return
    let noun = where - 2
    while (noun > 0 && now(noun).head > noun && now(noun).head < where) noun = now(noun).head
    // `Tarnow, Ohio, where …`
    if (now(noun).relation.startsWith('nmod:') && now(noun).head >= 0) noun = now(noun).head
    const {pos} = now(noun)
    if ((pos === 'NOUN' || pos === 'PROPN') && !isUnder(noun, verb)) put(verb, noun, 'acl:relcl')
  }

  /** Whether a word is another or hangs on it, over others. */
  function isUnder(word: number, other: number): boolean {
    for (let at = word; at >= 0; ) {
      if (at === other) return true
      at = now(at).head
    }
    return false
  }

  function isVerb(at: number): boolean {
    return tokens[at]!.pos === 'VERB'
  }

  /** Whether a word between two places depends on another in a given way. */
  function has(head: number, from: number, to: number, relation: string): boolean {
    for (let i = from; i < to; i++)
      if (now(i).head === head && now(i).relation.startsWith(relation)) return true
    return false
  }

  /** A verb with a tense, its own or that of a helper after the conjunction. */
  function isTensed(cc: number, at: number): boolean {
    const {tag} = tokens[at]!
    if (tag === 'VBD' || tag === 'VBZ') return true
    for (let i = cc + 1; i < at; i++) if (now(i).head === at && tokens[i]!.pos === 'AUX') return true
    return false
  }

  /** The verb of the clause around a word, or the root. */
  function clauseAbove(from: number): number {
    let at = from
    for (let steps = 0; at >= 0 && steps < deepest; steps++) {
      const {relation, head} = now(at)
      const clause = relation === 'root' || relation === 'ccomp' || relation === 'conj' || head < 0
      if (clause && (isVerb(at) || head < 0)) return at
      at = head
    }
    return -1
  }

  /** The participle right after a noun that was taken for the root: it is the verb of that noun. */
  function verbOf(noun: number, cc: number): number {
    if (has(noun, Math.max(0, noun - 12), noun, 'cop')) return noun
    for (let i = noun + 1; i < cc; i++) {
      const {head, relation, tag, pos} = now(i)
      if (head !== noun || relation !== 'acl' || pos !== 'VERB' || tag !== 'VBN') continue
      put(i, -1, 'root')
      put(noun, i, 'nsubj')
      return i
    }
    return noun
  }

  /** The last noun before a conjunction that hangs on a verb as its object or in a phrase. */
  function objectBefore(cc: number, verb: number): number {
    for (let i = cc - 1; i > verb; i--) {
      const {head, relation, pos} = now(i)
      if (head !== verb || (pos !== 'NOUN' && pos !== 'PROPN')) continue
      return relation === 'obj' || relation === 'obl' || relation === 'obl:agent' ? i : -1
    }
    return -1
  }
}
