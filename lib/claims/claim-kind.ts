import type {ClaimKind} from '../../types/claim.js'
import type {Stance} from '../../types/manner.js'
import {accusingVerbs} from '../lexicon/accusing-verbs.js'
import {demandingModals} from '../lexicon/demanding-modals.js'
import {eventNouns} from '../lexicon/event-nouns.js'
import {forcesOfNature} from '../lexicon/forces-of-nature.js'
import {opinionWords} from '../lexicon/opinion-words.js'
import {stativeVerbs} from '../lexicon/stative-verbs.js'
import {type Grammar, isA, kidBy} from './grammar.js'
import {isBilled} from './is-billed.js'
import {isClausal} from './is-clausal.js'
import type {Wanting} from './wanting.js'

/**
 * What sort of claim it is, by the stance of who says it, then by its predicate.
 *
 * `Did it rain?` question, `they must go` demand, `fears a flood` forecast, `was charged with theft` accusation, `it will rain` forecast, `it is
 * wrong` opinion, `it is wet` state, `it rained` event.
 */
export function claimKind(
  grammar: Grammar,
  words: readonly number[],
  head: number,
  stance: Stance | null,
  wanting: Wanting | null,
  asked: boolean
): ClaimKind {
  const {tokens} = grammar
  if (asked || stance === 'asks') return 'question'
  if (stance === 'demands' || wanting === 'wish') return 'demand'
  if (wanting === 'fear') return 'forecast'
  const token = tokens[head]!
  // Nobody is accused where the weather is blamed.
  if (stance === 'accuses' && token.relation !== 'appos' && !forcesOfNature.has(token.lemma))
    return 'accusation'
  if (token.pos === 'VERB' && accusingVerbs.has(token.lemma) && names(grammar, head)) return 'accusation'
  const helpers = helpersOf(grammar, head)
  if (helpers.some((at) => demandingModals.has(tokens[at]!.lower)) || needs(grammar, head)) return 'demand'
  if (stance === 'predicts' || stance === 'promises') return 'forecast'
  if (helpers.some((at) => isFuture(tokens[at]!.lower)) || isGoingTo(grammar, head)) return 'forecast'
  if (judges(grammar, words, head)) return 'opinion'
  // `loves the city`: no more is said of the city.
  if (wanting === 'feeling' && !isClausal(grammar, head)) return 'opinion'
  const copula = kidBy(grammar, head, 'cop') >= 0 || token.pos === 'AUX'
  if (copula || token.pos === 'ADJ' || token.relation === 'appos') return 'state'
  if (token.pos !== 'VERB') return happens(grammar, words, head) ? 'event' : 'state'
  // `had to leave`: what they had to do, they did.
  const verb = token.lower === 'had' ? infinitiveOf(grammar, head) : head
  return stativeVerbs.has(tokens[verb]!.lemma) ? 'state' : 'event'
}

/** A noun for what happens (`the attempt to leave`), or a clause whose verb the parser did not put on top. */
function happens({tokens}: Grammar, words: readonly number[], head: number): boolean {
  const {lemma} = tokens[head]!
  if (eventNouns.has(lemma) || /(?:[st]ion|ment)$/.test(lemma)) return true
  return words.some((at) => tokens[at]!.tag === 'VBD' && !stativeVerbs.has(tokens[at]!.lemma))
}

/** `accused Lee`, `was charged with`, not `charged the battery`. */
function names(grammar: Grammar, verb: number): boolean {
  const {tokens, tree} = grammar
  for (let place = tree.start[verb]!; place < tree.start[verb + 1]!; place++) {
    const kid = tree.kids[place]!
    const {relation} = tokens[kid]!
    if (relation === 'nsubj:pass') return !isBilled(tokens, verb)
    if (relation === 'advcl' || relation === 'obl') {
      const word = kidBy(grammar, kid, relation === 'obl' ? 'case' : 'mark')
      if (word >= 0 && /^(?:of|with|for|over)$/.test(tokens[word]!.lower)) return true
    }
  }
  return false
}

function helpersOf({tokens, tree}: Grammar, head: number): number[] {
  const found: number[] = []
  for (let place = tree.start[head]!; place < tree.start[head + 1]!; place++) {
    const kid = tree.kids[place]!
    if (isA(tokens[kid]!.relation, 'aux')) found.push(kid)
  }
  // A predicate that shares the helper of the one it is joined to: `will come and stay`.
  const above = tokens[head]!.head
  if (
    found.length === 0 &&
    tokens[head]!.relation === 'conj' &&
    above >= 0 &&
    tokens[head]!.tag === tokens[above]!.tag
  ) {
    return helpersOf({tokens, tree}, above)
  }
  return found
}

function isFuture(lower: string): boolean {
  return lower === 'will' || lower === "'ll" || lower === 'shall' || lower === 'wo'
}

/** `is going to leave`, `is expected to leave`, `plans to leave`. */
function isGoingTo(grammar: Grammar, head: number): boolean {
  const {lemma, lower} = grammar.tokens[head]!
  if (kidBy(grammar, head, 'xcomp') < 0) return false
  return (
    lower === 'going' ||
    lower === 'expected' ||
    lower === 'set' ||
    lower === 'due' ||
    lemma === 'plan' ||
    lemma === 'intend'
  )
}

/** `needs to leave`, `has to leave`, `Leave now`. */
function needs(grammar: Grammar, head: number): boolean {
  const {lemma, lower, tag} = grammar.tokens[head]!
  if (lower === 'had' && infinitiveOf(grammar, head) !== head) return false
  const what = lemma === 'need' || lemma === 'have' ? kidBy(grammar, head, 'xcomp') : -1
  // `had “torn up” the deal` is no duty.
  if (what >= 0 && (lemma === 'need' || (isInfinitive(grammar, what) && !isYet(grammar, head)))) return true
  return (
    tag === 'VB' &&
    grammar.tokens[head]!.relation === 'root' &&
    kidBy(grammar, head, 'nsubj') < 0 &&
    helpersOf(grammar, head).length === 0 &&
    kidBy(grammar, head, 'mark') < 0
  )
}

/** `leave` in `had to leave`, else the verb itself. */
function infinitiveOf(grammar: Grammar, head: number): number {
  const what = kidBy(grammar, head, 'xcomp')
  return what >= 0 && isInfinitive(grammar, what) && !isYet(grammar, head) ? what : head
}

/** `has yet to leave`: it did not. */
function isYet({tokens}: Grammar, head: number): boolean {
  return tokens[head + 1]?.lower === 'yet'
}

/** `have to leave`, `don't have to` */
function isInfinitive(grammar: Grammar, at: number): boolean {
  return grammar.tokens[at]!.lower === 'to' || kidBy(grammar, at, 'mark') >= 0
}

/** `is wrong`, `a terrible deal`, `I think`. */
function judges(grammar: Grammar, words: readonly number[], head: number): boolean {
  const {tokens} = grammar
  const {lower, lemma} = tokens[head]!
  if (opinionWords.has(lower) && tokens[head]!.pos !== 'VERB') return true
  if (lemma === 'think' || lemma === 'believe' || lemma === 'feel') {
    const subject = kidBy(grammar, head, 'nsubj')
    if (subject >= 0 && /^(?:i|we)$/.test(tokens[subject]!.lower)) return true
  }
  if (kidBy(grammar, head, 'cop') < 0) return false
  return words.some(
    (at) =>
      tokens[at]!.head === head && tokens[at]!.relation === 'amod' && opinionWords.has(tokens[at]!.lower)
  )
}
