import type {Doubt} from '../../types/assertion.js'
import type {Certainty} from '../../types/claim.js'
import type {Manner} from '../../types/manner.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {certainties} from '../lexicon/certainties.js'
import {conditionWords} from '../lexicon/condition-words.js'
import {currencies} from '../lexicon/currencies.js'
import {hedgeVerbs} from '../lexicon/hedge-verbs.js'
import {hedgeWords} from '../lexicon/hedge-words.js'
import {isPlanned} from '../rules/is-planned.js'
import {asksWhether} from './asks-whether.js'
import {type Grammar, isA, kidBy} from './grammar.js'
import {knowsThat} from './knows-that.js'
import {openness} from './openness.js'
import {isInScope} from './scope.js'
import {type Wanting, wantingOf} from './wanting.js'

const through: readonly string[] = [
  'aux',
  'advmod',
  'amod',
  'cop',
  'xcomp',
  'ccomp',
  'conj',
  'dep',
  'discourse',
  'parataxis',
  'root',
  'mark',
  'csubj'
]
/** Words that doubt only the noun after them. */
const adjectives: ReadonlySet<string> = new Set([
  'alleged',
  'purported',
  'reported',
  'rumored',
  'rumoured',
  'supposed',
  'suspected'
])

/** How sure somebody is of what they wish for, fear, or are glad of. */
const wanted: Readonly<Record<Wanting, Certainty>> = {wish: 'unknown', fear: 'possible', feeling: 'certain'}

/** The words of a claim that take certainty from it; `reading` is whose words they are, or -1. */
export function doubtsIn(
  grammar: Grammar,
  words: readonly number[],
  head: number,
  has: (at: number) => boolean,
  reading: number
): Doubt[] {
  const {tokens} = grammar
  const found: Doubt[] = []
  for (const at of words) {
    const certainty = doubtOf(grammar, at)
    // What hangs on a condition does so wherever the condition stands in it.
    const anywhere = conditionWords.has(tokens[at]!.lower) || doubtsSum(tokens, at)
    if (certainty && (anywhere || isInScope(tokens, at, head, has, through)))
      found.push({from: at, to: at + 1, certainty, reading})
  }
  return found
}

function doubtOf(grammar: Grammar, at: number): Certainty | null {
  const {tokens} = grammar
  const token = tokens[at]!
  const word = hedgeWords.get(token.lower)
  if (word) {
    if (token.pos === 'AUX') return token.lower === 'could' && isNegated(grammar, at) ? null : word
    if (token.lower === 'may' || token.lower === 'might' || token.lower === 'could') return null
    // `was supposed to open`: it may have.
    if (isPlanned(tokens, at)) return word
    if (adjectives.has(token.lower)) return token.relation === 'amod' || doubtsSum(tokens, at) ? word : null
    // `likely voters` are voters.
    if (token.lower === 'likely' && token.relation === 'amod') return null
    if (token.lower === 'possible' && tokens[at - 1]?.lower === 'as') return null
    return word
  }
  if (isCondition(tokens, at)) return 'unknown'
  const verb = hedgeVerbs.get(token.lemma)
  if (!verb || token.pos !== 'VERB') return null
  if (kidBy(grammar, at, 'xcomp') < 0 && kidBy(grammar, at, 'ccomp') < 0 && !isA(token.relation, 'parataxis'))
    return null
  if (token.lemma === 'seem' || token.lemma === 'appear') return verb
  // `He hopes to win` is sure that he hopes; `I hope` and `it is hoped` are not sure of what follows.
  const subject = kidBy(grammar, at, 'nsubj')
  const own = subject >= 0 && (tokens[subject]!.lower === 'i' || tokens[subject]!.lower === 'we')
  return own || kidBy(grammar, at, 'aux:pass') >= 0 ? verb : null
}

/** `paid a reported $40m`: what is told is the sum; not `reported 40 cases`. */
function doubtsSum(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || tokens[at - 1]?.pos !== 'DET' || !adjectives.has(tokens[at]!.lower)) return false
  return next.pos === 'NUM' || currencies.has(next.lower)
}

/** `if it rains`; not `even if it rains`, `as if it rained`, `asked if it rained`. */
function isCondition(tokens: readonly Token[], at: number): boolean {
  const {lower, relation, head} = tokens[at]!
  if (!conditionWords.has(lower) || relation !== 'mark' || asksWhether(tokens, at)) return false
  const before = tokens[at - 1]?.lower
  return before !== 'even' && before !== 'as' && !(head >= 0 && tokens[head]!.relation === 'ccomp')
}

/** `could not say`: a fact, no possibility. */
function isNegated({tokens}: Grammar, at: number): boolean {
  const next = tokens[at + 1]?.lower
  return next === 'not' || next === "n't"
}

/** What the cues around a claim take from it, from the outside in: `Lee believes`, `reportedly`. */
export function doubtsAround(
  tokens: readonly Token[],
  readings: readonly Reading[],
  manners: readonly Manner[],
  chain: readonly number[]
): Doubt[] {
  const found: Doubt[] = []
  for (const at of chain) {
    const {cue, mention, parent} = readings[at]!
    const {basis, stance} = manners[at]!
    const wanting = wantingOf(tokens, readings[at]!, manners[at]!)
    const certainty = wanting
      ? wanted[wanting]
      : (openness(tokens, readings[at]!, manners[at]!) ??
        (stance === 'believes' && knowsThat(tokens, readings[at]!)
          ? 'certain'
          : leaves(basis, stance, cue ? tokens.slice(cue.from, cue.to) : [], mention.length > 0)))
    if (certainty === 'certain' || !cue) continue
    found.push({from: cue.from, to: cue.to, certainty, reading: basis === 'hearsay' ? parent : at})
  }
  return found
}

function leaves(
  basis: Manner['basis'],
  stance: Manner['stance'],
  cue: readonly Token[],
  isNamed: boolean
): Certainty {
  if (stance === 'asks' || stance === 'demands') return 'unknown'
  let least: Certainty = 'certain'
  for (const {lower} of cue) {
    const word = hedgeWords.get(lower)
    // `The ministry reported 40 cases` is sure of them.
    if (word && !(isNamed && lower === 'reported')) least = lesser(least, word)
  }
  if (least !== 'certain') return least
  if (basis === 'hearsay' || basis === 'belief') return 'probable'
  return stance === 'doubts' || stance === 'predicts' || stance === 'believes' ? 'probable' : 'certain'
}

/** The lesser of two certainties. */
export function lesser(one: Certainty, other: Certainty): Certainty {
  return certainties.indexOf(one) <= certainties.indexOf(other) ? one : other
}
