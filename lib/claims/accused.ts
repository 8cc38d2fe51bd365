import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import {accusingVerbs} from '../lexicon/accusing-verbs.js'
import {chargingWords} from '../lexicon/charging-words.js'
import {days} from '../lexicon/days.js'
import {forcesOfNature} from '../lexicon/forces-of-nature.js'
import {cueHolds} from './cue-holds.js'
import {type Grammar, isA} from './grammar.js'
import {mayBeAccused} from './may-be-accused.js'
import {nounPhrase} from './noun-phrase.js'

/** What may stand in a phrase beside its nouns. */
const within: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'ADV'])
/** Words that stand for no one who could have done it. */
const nobody: ReadonlySet<string> = new Set([
  'i',
  'it',
  'that',
  'there',
  'these',
  'this',
  'we',
  'what',
  'which'
])

/**
 * The words of an accusation that name the accused, or `null`.
 *
 * `Russia` in `(accused) Russia of a breach`, in `(mocked) Russia`, in `Russia broke the terms`, in `Russia was charged with a breach` and
 * in `Russia (was accused of) a breach`.
 *
 * @param reading
 *   Whose words accuse, where it is not the claim itself that does.
 */
export function accusedIn(
  grammar: Grammar,
  words: readonly number[],
  head: number,
  reading: Reading | null
): Range | null {
  const {tokens} = grammar
  const verb = accusingVerbs.has(tokens[head]!.lemma)
  const {subject, object} = argumentsOf(grammar, head, verb)
  let named = reading ? turnedTo(grammar, words, reading) : -1
  const blamed = named < 0 && reading ? blamedBehind(grammar, words, reading) : null
  if (blamed) named = blamed.named
  else if (named < 0) named = verb && object >= 0 ? object : subject
  // `alleged that the money was moved`: who moved it may stand behind `by`.
  if (!blamed && !verb && named >= 0 && named === subject && isDone(grammar, head, named)) {
    const agent = agentOf(grammar, head)
    // `complained that she was paid too little`: who is wronged.
    const complains = reading?.cue && !cueHolds(tokens, reading, chargingWords)
    if (agent >= 0 || complains || !mayBeAccused(tokens[named]!)) named = agent
  }
  // `complained [that the process was slow]`
  if (reading && !verb && named === subject && named >= 0 && !mayBeAccused(tokens[named]!)) return null
  if (named < 0 || isNobody(grammar, named)) return null
  return phraseOf(grammar, words, named, blamed?.end ?? Number.POSITIVE_INFINITY)
}

/** What stands around the verb of a claim: its subject, and its object. */
function argumentsOf(
  {tokens, tree}: Grammar,
  head: number,
  verb: boolean
): {readonly subject: number; readonly object: number} {
  let subject = -1
  let object = -1
  for (let place = tree.start[head]!; place < tree.start[head + 1]!; place++) {
    const kid = tree.kids[place]!
    const {relation} = tokens[kid]!
    if (relation === 'nsubj:pass' || (isA(relation, 'nsubj') && !verb)) subject = kid
    else if (relation === 'obj') object = kid
  }
  return {subject, object}
}

/** Who stands before a passive cue, in the content: `[Lee] (was accused of) theft`; -1 where nobody does. */
function turnedTo(grammar: Grammar, words: readonly number[], {cue, content}: Reading): number {
  const [first, second] = content
  if (!cue || !first || !second || first.to > cue.from || second.from < cue.to) return -1
  for (const at of words) {
    if (at < first.from || at >= first.to) continue
    const {head} = grammar.tokens[at]!
    const isRoot = head < first.from || head >= first.to
    if (isRoot && mayBeAccused(grammar.tokens[at]!)) return at
  }
  return -1
}

/**
 * Whom a cue has right behind it: `(accused) [the firm] of fraud`, `(mocked) [the mayor]`; -1 for a thing, `null` where a clause stands there.
 */
function blamedBehind(
  {tokens}: Grammar,
  words: readonly number[],
  {cue}: Reading
): {readonly named: number; readonly end: number} | null {
  // `and [the mayor]`
  const joined = tokens[words[0]!]!.pos === 'CCONJ' && words.length > 1 ? 1 : 0
  const from = words[joined]!
  if (!cue || (joined ? from < cue.to : from !== cue.to)) return null
  let at = from
  let named = -1
  const isWord = (): boolean => words[at - from + joined] === at
  for (; isWord(); at++) {
    const {pos, lower} = tokens[at]!
    if (pos === 'NOUN' || pos === 'PROPN' || (pos === 'PRON' && at === from)) named = at
    else if (!within.has(pos) && lower !== '-' && lower !== "'s" && lower !== "'") break
  }
  const next = isWord() ? tokens[at]! : undefined
  // `candidates [hoping] to win` are who is blamed; `the mayor [hoped]` is a clause.
  if (named < 0 || next?.pos === 'AUX' || (next?.pos === 'VERB' && next.tag !== 'VBG')) return null
  // `the front-runner, [Ann Lee]`
  if (next?.text === ',' && words[at + 1 - from + joined] === at + 1 && tokens[at + 1]!.pos === 'PROPN') {
    if (!mayBeAccused(tokens[named]!)) named = at + 1
  }
  const end = cueHolds(tokens, {cue}, chargingWords) && /^(?:of|for|with)$/.test(next?.lower ?? '') ? at : -1
  // `mocked Lee’s “plan”`
  const owns = tokens[at - 1]!.lower === "'s"
  if (owns || (end < 0 && !mayBeAccused(tokens[named]!))) return {named: -1, end: -1}
  return {named, end: end < 0 ? Number.POSITIVE_INFINITY : end}
}

/** `the storm`; `that`, `it`, `I`, `Sunday` */
function isNobody({tokens}: Grammar, at: number): boolean {
  const {lemma, lower, pos} = tokens[at]!
  if (forcesOfNature.has(lemma) || days.has(lower)) return true
  return pos === 'DET' || (pos === 'PRON' && nobody.has(lower))
}

/** The words of a noun that stand together, up to where and for what: `Lee` of `Lee on Monday`, `the head of the firm`. */
function phraseOf(grammar: Grammar, words: readonly number[], named: number, end: number): Range {
  const {tokens} = grammar
  const phrase = nounPhrase(grammar, named).filter((at) => words.includes(at))
  let from = named
  let to = named + 1
  while (phrase.includes(from - 1)) from--
  while (to < end && phrase.includes(to) && (tokens[to]!.pos !== 'ADP' || tokens[to]!.lower === 'of')) to++
  return {from: tokens[from]!.pos === 'CCONJ' && from < named ? from + 1 : from, to}
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
