import type {Range} from '../../types/range.js'
import {accusingVerbs} from '../lexicon/accusing-verbs.js'
import {forcesOfNature} from '../lexicon/forces-of-nature.js'
import {type Grammar, isA} from './grammar.js'
import {mayBeAccused} from './may-be-accused.js'
import {nounPhrase} from './noun-phrase.js'

/**
 * The words of an accusation that name the accused, or `null`.
 *
 * `Russia` in `(accused) Russia of a breach`, in `Russia broke the terms` and in `Russia was charged with a breach`.
 */
export function accusedIn(grammar: Grammar, words: readonly number[], head: number): Range | null {
  const {tokens, tree} = grammar
  const verb = accusingVerbs.has(tokens[head]!.lemma)
  let subject = -1
  let object = -1
  for (let place = tree.start[head]!; place < tree.start[head + 1]!; place++) {
    const kid = tree.kids[place]!
    const {relation} = tokens[kid]!
    if (relation === 'nsubj:pass' || (isA(relation, 'nsubj') && !verb)) subject = kid
    else if (relation === 'obj') object = kid
  }
  let named = verb && object >= 0 ? object : subject
  // `alleged that the money was moved`: who moved it may stand behind `by`.
  if (!verb && named >= 0 && isDone(grammar, head, named) && !mayBeAccused(tokens[named]!)) {
    named = agentOf(grammar, head)
    if (named < 0) return null
  }
  let end = Number.POSITIVE_INFINITY
  if (named < 0) {
    // `Russia of violating`: the noun before the preposition, cut off from its verb by the frame.
    const preposition = words.findIndex((at) => /^(?:of|for|with)$/.test(tokens[at]!.lower))
    if (preposition > 0) {
      end = words[preposition]!
      for (let i = preposition - 1; i >= 0 && named < 0; i--) {
        const {pos} = tokens[words[i]!]!
        if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') named = words[i]!
      }
    }
  }
  if (named < 0 || forcesOfNature.has(tokens[named]!.lemma)) return null
  const phrase = nounPhrase(grammar, named).filter((at) => words.includes(at))
  // Only what stands together: the phrase may go on after a clause.
  let from = named
  let to = named + 1
  while (phrase.includes(from - 1)) from--
  while (to < end && phrase.includes(to)) to++
  return {from, to}
}

/** Whether something is done to a subject: `was moved`; also `was shredded`, where the tagger takes it for an adjective. */
function isDone({tokens}: Grammar, head: number, subject: number): boolean {
  const {pos, lower} = tokens[head]!
  return tokens[subject]!.relation === 'nsubj:pass' || (pos === 'ADJ' && /(?:ed|en)$/.test(lower))
}

/** Who does it, in a passive: `was stolen by [Lee]`. */
function agentOf({tokens, tree}: Grammar, verb: number): number {
  for (let place = tree.start[verb]!; place < tree.start[verb + 1]!; place++) {
    const kid = tree.kids[place]!
    if (!isA(tokens[kid]!.relation, 'obl') || !mayBeAccused(tokens[kid]!)) continue
    for (let word = tree.start[kid]!; word < tree.start[kid + 1]!; word++)
      if (tokens[tree.kids[word]!]!.lower === 'by') return kid
  }
  return -1
}
