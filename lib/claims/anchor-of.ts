import type {Token} from '../../types/token.js'
import type {Cut} from './cuts.js'
import {type Grammar, isA, kidBy} from './grammar.js'
import {nounPhrase} from './noun-phrase.js'

/** What a clause that was cut off says something of. */
export function anchorOf(grammar: Grammar, at: number, cut: Cut): number[] {
  const {tokens} = grammar
  const head = tokens[at]!.head
  // `beat Lee, winning the cup`: not Lee did.
  const loose = cut === 'noun' && tokens[at]!.tag === 'VBG' && !isA(tokens[at]!.relation, 'acl:relcl')
  const verb = loose && tokens[head]!.pos !== 'PRON' ? clauseOf(tokens, head) : -1
  if (verb >= 0) {
    return phraseOf(grammar, subjectOf(grammar, verb))
  }
  if (cut === 'noun' || cut === 'name') {
    // `Tarnow is a town built on sand`; not `We are with those hurt by it`.
    const isTold = kidBy(grammar, head, 'cop') >= 0 && kidBy(grammar, head, 'case') < 0
    const subject = isTold ? kidBy(grammar, head, 'nsubj') : -1
    return phraseOf(grammar, subject >= 0 && tokens[at]!.relation !== 'appos' ? subject : head)
  }
  return kidBy(grammar, at, 'nsubj') >= 0 ? [] : phraseOf(grammar, subjectOf(grammar, head))
}

/** A noun with the words that name it; whom `who` or `whose` means instead of it, or with it. */
function phraseOf(grammar: Grammar, noun: number): number[] {
  const {tokens} = grammar
  if (noun < 0) return []
  if (tokens[noun]!.tag.startsWith('W')) {
    const meant = whoIsMeant(tokens, noun)
    return meant < 0 ? [noun] : nounPhrase(grammar, meant)
  }
  const owner = kidBy(grammar, noun, 'nmod:poss')
  const meant = owner >= 0 && tokens[owner]!.tag === 'WP$' ? whoIsMeant(tokens, owner) : -1
  return meant < 0 ? nounPhrase(grammar, noun) : [...nounPhrase(grammar, meant), ...nounPhrase(grammar, noun)]
}

/** The noun that a relative clause tells of, from its `who`: `crews` in `crews who left`; or -1. */
function whoIsMeant(tokens: readonly Token[], who: number): number {
  for (let at = who, steps = 0; at >= 0 && steps < 8; steps++) {
    const {relation, head} = tokens[at]!
    if (relation === 'acl:relcl' && head < who) return head
    at = head
  }
  return -1
}

/** The verb on which a noun hangs as its object or in a phrase after it, or -1. */
function clauseOf(tokens: readonly Token[], noun: number): number {
  let at = noun
  for (let steps = 0; steps < 8; steps++) {
    const {relation, head} = tokens[at]!
    if (head < 0 || head > at) return -1
    if (
      relation !== 'nmod' &&
      relation !== 'obj' &&
      relation !== 'obl' &&
      relation !== 'xcomp' &&
      relation !== 'appos' &&
      relation !== 'conj'
    )
      return -1
    at = head
    if (tokens[at]!.pos === 'VERB') return at
  }
  return -1
}

/** The subject of a predicate, its own or that of the predicate it is joined to. */
function subjectOf(grammar: Grammar, predicate: number): number {
  const {tokens} = grammar
  for (let at = predicate, steps = 0; at >= 0 && steps < 8; steps++) {
    const subject = kidBy(grammar, at, 'nsubj')
    if (subject >= 0) return subject
    const {relation, head} = tokens[at]!
    if (relation === 'conj' || relation === 'xcomp' || relation === 'advcl') at = head
    else if (isA(relation, 'acl')) return head
    else return -1
  }
  return -1
}
