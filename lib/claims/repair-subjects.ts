import type {Token} from '../../types/token.js'
import {assertingMarks} from '../lexicon/asserting-marks.js'
import {hung} from './hung.js'

/** Further apart than this, a verb and what stands before it are not looked at together. */
const near = 12
/** Nor are two verbs that are further apart than this. */
const reach = 60

/**
 * The tokens, where verbs and predicates that were read without their subject have it.
 *
 * In `He said the plan to build it does not mean delays`, where `plan` was read as what he said: it is the subject of `mean`. In `Notes
 * written by Lee show the cost`, where `written` was read as the verb: it is `show`. In `Since Ohio is a port, ships wait`, where `port`
 * was read as part of `wait`: it is a clause. In `When given the choice, Lee left`, where `choice` was read as who left: Lee was given it.
 */
export function repairSubjects(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null
  const now = (at: number): Token => (repaired ?? tokens)[at]!
  const put = (at: number, head: number, relation: string): void => {
    repaired ??= [...tokens]
    repaired[at] = hung(repaired[at]!, head, relation)
  }
  /** The first subject of each token, or -1. */
  const subject = new Int32Array(tokens.length).fill(-1)
  for (let at = 0; at < tokens.length; at++) {
    const {relation, head} = tokens[at]!
    if (head < 0 || !relation.startsWith('nsubj')) continue
    if (subject[head]! < 0) subject[head] = at
    else if (at < head) givenAway(subject[head]!, head)
  }
  for (let at = 0; at < tokens.length; at++) {
    const {relation, lower, pos} = tokens[at]!
    if (relation === 'cop') predicate(at, now(at).head)
    else if (lower === 'once' && relation === 'advmod') time(at, now(at).head)
    else if (pos === 'VERB' && subject[at]! < 0) verb(at)
  }
  return repaired ?? tokens

  function verb(at: number): void {
    const {relation, head, tag} = now(at)
    const tensed = tag === 'VBD' || tag === 'VBZ' || tag === 'VBP'
    if (head >= 0 && at - head > reach) return
    if (relation === 'root' && tag !== 'VB' && tag !== 'VBZ' && tag !== 'VBP') opening(at)
    if (relation === 'ccomp' && head >= 0 && head < at) {
      if (tensed || hasTense(at)) fromObject(at, head)
      if (tensed && now(at).relation === 'ccomp') fromParticiple(at, head)
    } else if (relation === 'parataxis' && tensed && head >= 0 && head < at) fromParticiple(at, head)
    else if (tensed && at > 1 && relation !== 'conj' && !relation.startsWith('acl')) fromList(at)
  }

  /** `[Asked about it], Lee left`, `In a letter [sent in May], Lee asked for help`: what follows the comma is the main clause. */
  function opening(at: number): void {
    const {sentence} = now(at)
    let comma = false
    for (let i = at + 1; i - at < reach && now(i)?.sentence === sentence; i++) {
      const {head, relation} = now(i)
      if (head !== at) continue
      if (relation === 'cc') return
      if (!(relation === 'parataxis' || relation === 'ccomp' || (relation === 'conj' && !hasJoin(i))))
        continue
      for (let k = at + 1; k < subject[i]!; k++) if (tokens[k]!.lower === ',') comma = true
      if (!comma) return
      const noun = at - 1
      const told =
        noun >= 0 && now(noun).head === at && now(noun).relation === 'obl' && now(noun).sentence === sentence
      put(i, now(at).head, now(at).relation)
      put(at, told ? noun : i, told ? 'acl' : 'advcl')
      if (told) put(noun, i, 'obl')
      for (let k = i + 1; k - i < reach && now(k)?.sentence === sentence; k++)
        if (now(k).head === at) put(k, i, now(k).relation)
      return
    }
  }

  /** An `and` of its own, not far in front. */
  function hasJoin(at: number): boolean {
    for (let i = at - 1; i >= 0 && at - i < reach; i--)
      if (now(i).head === at && now(i).relation === 'cc') return true
    return false
  }

  /** `said [the plan to build it] does not mean delays`. */
  function fromObject(at: number, above: number): void {
    let noun = -1
    for (let i = above + 1; i < at; i++) {
      const {head, relation} = now(i)
      if (head === above && relation === 'obj') noun = i
      else if (head === at && (relation === 'mark' || (relation === 'advmod' && now(i).tag.startsWith('W'))))
        return
    }
    if (noun < 0 || subject[at]! >= 0) return
    put(noun, at, 'nsubj')
    subject[at] = noun
    for (let i = noun + 1; i < at; i++) {
      if (now(i).head === above && tokens[i]!.pos !== 'PUNCT')
        put(i, noun, tokens[i]!.pos === 'VERB' ? 'acl' : 'nmod')
    }
  }

  /** `Notes [written by Lee] show the cost`. */
  function fromParticiple(at: number, above: number): void {
    const noun = above - 1
    const {tag, head, relation, sentence} = now(above)
    if ((tag !== 'VBD' && tag !== 'VBN') || subject[above] !== noun || noun < 0) return
    for (let i = above + 1; i < at; i++) {
      if (
        tokens[i]!.lower === ',' ||
        (now(i).head === at && (now(i).relation === 'mark' || now(i).relation === 'cc'))
      )
        return
    }
    put(at, head, relation)
    put(above, noun, 'acl')
    put(noun, at, 'nsubj')
    subject[at] = noun
    subject[above] = -1
    for (let i = noun - 1; i >= 0 && noun - i < reach && now(i).sentence === sentence; i--)
      if (now(i).head === above) put(i, at, now(i).relation)
    for (let i = at + 1; i < tokens.length && i - at < reach && now(i).sentence === sentence; i++)
      if (now(i).head === above) put(i, at, now(i).relation)
  }

  /** `In Ohio, [Lee and Ruiz] beat the council`, where they were read as places. */
  function fromList(at: number): void {
    let last = at - 1
    while (last > 0 && at - last < near && now(last).relation !== 'conj') {
      if (now(last).head === at || tokens[last]!.pos === 'VERB') return
      last--
    }
    while (now(last).relation === 'conj' && now(now(last).head).relation === 'conj') last = now(last).head
    const first = now(last)
    if (first.relation !== 'conj') return
    const {relation, head, pos} = now(first.head)
    if (relation !== 'obl' || head !== at || (pos !== 'PROPN' && pos !== 'NOUN')) return
    let member = -1
    for (let i = first.head + 1; i <= last; i++) {
      if (now(i).head !== first.head || now(i).relation !== 'conj') continue
      if (member >= 0) put(i, member, 'conj')
      else if (followsComma(i, first.head)) {
        member = i
        put(i, at, 'nsubj')
        subject[at] = i
      }
    }
  }

  /** Whether a comma and no `and` parts a member from the first of its list. */
  function followsComma(member: number, first: number): boolean {
    let comma = false
    for (let i = first + 1; i < member; i++) {
      if (tokens[i]!.lower === ',') comma = true
      else if (now(i).relation === 'cc') return false
    }
    return comma
  }

  /** `Half of it is in dollars, and most is lost`; `Since Ohio is a port, ships wait`: what stands after `is` is a clause. */
  function predicate(copula: number, at: number): void {
    const {relation, head} = now(at)
    if (
      head < at ||
      copula > at ||
      !(relation.startsWith('nsubj') || relation === 'obl' || relation === 'nmod')
    )
      return
    for (let i = at + 1; i < head; i++) {
      if (now(i).relation !== 'cc' || now(i).head !== head) continue
      if (ownSubject(head, i)) {
        put(at, now(head).head, now(head).relation)
        put(head, at, 'conj')
      }
      return
    }
    if (subject[at]! >= 0) {
      if (hasMark(at, copula)) put(at, head, 'advcl')
      return
    }
    for (let i = copula - 1; i >= 0 && copula - i < near && now(i).sentence === now(copula).sentence; i--) {
      if (now(i).head !== head || now(i).relation !== 'obl') continue
      const opener = openerOf(i)
      if (opener < 0) return
      put(i, at, 'nsubj')
      put(opener, at, 'mark')
      put(at, head, 'advcl')
      subject[at] = i
      return
    }
  }

  /** `since` in `since it is a port`. */
  function hasMark(at: number, copula: number): boolean {
    for (let i = subject[at]! - 1; i >= 0 && copula - i < near; i--)
      if (now(i).head === at && now(i).relation === 'mark') return true
    return false
  }

  /** `since` in `since Ohio`. */
  function openerOf(noun: number): number {
    for (let i = noun - 1; i >= 0 && noun - i < near; i--)
      if (now(i).head === noun && now(i).relation === 'case') return assertingMarks.has(now(i).lower) ? i : -1
    return -1
  }

  /** Whether a verb has a subject after a place. */
  function ownSubject(of: number, after: number): boolean {
    for (let i = after + 1; i < of; i++)
      if (now(i).head === of && now(i).relation.startsWith('nsubj')) return true
    return false
  }

  /** `When [given the choice], Lee left`, where the choice was read as who left. */
  function givenAway(noun: number, verb: number): void {
    if (tokens[noun + 1]?.lower !== ',') return
    let before = noun - 1
    while (before >= 0 && noun - before < near && now(before).head === noun) before--
    const given = before < 0 ? null : now(before)
    if (given?.head !== verb || given.relation !== 'advcl' || !(given.tag === 'VBN' || given.tag === 'VBG'))
      return
    put(noun, before, 'obj')
    subject[verb] = -1
    for (let i = noun + 1; i < verb && i - noun < reach && subject[verb]! < 0; i++)
      if (now(i).head === verb && now(i).relation.startsWith('nsubj')) subject[verb] = i
  }

  /** `will rise once he wins`: `once` opens the clause. */
  function time(once: number, above: number): void {
    if (above < 0 || above > once) return
    for (let at = once + 1; at < tokens.length && at - once < near; at++) {
      const {head, relation} = now(at)
      if (head !== above || !(relation === 'parataxis' || relation === 'ccomp')) continue
      if (subject[at]! > once && subject[at]! - once < 5) {
        put(once, at, 'mark')
        put(at, above, 'advcl')
      }
      return
    }
  }

  /** Whether a helper with a tense stands before a verb: `does not mean`. */
  function hasTense(at: number): boolean {
    for (let i = at - 1; i >= 0 && at - i < 6; i--) {
      const {head, relation, tag} = now(i)
      if (head === at && relation.startsWith('aux') && tag !== 'VB' && tag !== 'VBG' && tag !== 'VBN')
        return true
    }
    return false
  }
}
