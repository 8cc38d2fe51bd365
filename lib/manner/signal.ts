import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {accusingWords} from '../lexicon/accusing-words.js'
import {askingWords} from '../lexicon/asking-words.js'
import {believingWords} from '../lexicon/believing-words.js'
import {demandingWords} from '../lexicon/demanding-words.js'
import {denyingWords} from '../lexicon/denying-words.js'
import {doubtingWords} from '../lexicon/doubting-words.js'
import {failingVerbs} from '../lexicon/failing-verbs.js'
import {hearingBodies} from '../lexicon/hearing-bodies.js'
import {lightWords} from '../lexicon/light-words.js'
import {negations} from '../lexicon/negations.js'
import {plainWords} from '../lexicon/plain-words.js'
import {predictingWords} from '../lexicon/predicting-words.js'
import {promisingWords} from '../lexicon/promising-words.js'
import {seemingWords} from '../lexicon/seeming-words.js'
import {showingWords} from '../lexicon/showing-words.js'
import {wantingWords} from '../lexicon/wanting-words.js'
import {headWord} from './head-word.js'
import {isOfNobody} from './is-of-nobody.js'

/** The class of words that the telling word of a cue is in. */
export type SignalClass =
  | 'accusing'
  | 'asking'
  | 'believing'
  | 'demanding'
  | 'denying'
  | 'doubting'
  | 'plain'
  | 'predicting'
  | 'promising'
  | 'seeming'
  | 'showing'
  | 'wanting'
  | 'other'

/**
 * What the words of a cue come down to.
 *
 * `has repeatedly refused to say`: word `refuse`, class `doubting`, not negated, not passive.
 */
export interface Signal {
  /** Index of the telling word, or -1 where there is no cue. */
  readonly at: number
  /** The entry of the word list that it matched, else its lemma. */
  readonly word: string
  readonly class: SignalClass
  readonly negated: boolean
  readonly passive: boolean
}

/** In order: a word that is in two lists counts for the first. */
const classes: readonly (readonly [SignalClass, ReadonlySet<string>])[] = [
  ['denying', denyingWords],
  ['doubting', doubtingWords],
  ['asking', askingWords],
  ['accusing', accusingWords],
  ['demanding', demandingWords],
  ['promising', promisingWords],
  ['predicting', predictingWords],
  ['wanting', wantingWords],
  ['believing', believingWords],
  ['seeming', seemingWords],
  ['plain', plainWords],
  ['showing', showingWords]
]
/** All lists in one, so that a word is looked up once. */
const classByWord: ReadonlyMap<string, SignalClass> = new Map(
  classes.toReversed().flatMap(([name, list]) => [...list].map((word) => [word, name] as const))
)
/** First words of the entries that have two. */
const firstWords: ReadonlySet<string> = new Set(
  [...classByWord.keys()].filter((word) => word.includes(' ')).map((word) => word.slice(0, word.indexOf(' ')))
)
const scenes: ReadonlySet<string> = new Set(['in', 'during', 'at', 'after', 'before'])
const nothing: Signal = {at: -1, word: '', class: 'other', negated: false, passive: false}

/** Find the word of a cue that tells how the content is said. */
export function readSignal(tokens: readonly Token[], reading: Reading): Signal {
  const cue = reading.cue
  if (!cue) return nothing
  let best: Signal | undefined
  let bestRank = -1
  for (let i = cue.from; i < cue.to; i++) {
    const token = tokens[i]!
    if (token.pos === 'PUNCT') continue
    // What follows says where, not how: `said in an interview`.
    if (bestRank >= 3 && scenes.has(token.lower)) break
    const found = classOf(tokens, i, cue.to)
    const rank = rankOf(token, found.class)
    if (rank > bestRank) {
      bestRank = rank
      best = {at: i, word: found.word, class: found.class, negated: false, passive: false}
      // What follows belongs to it: `claimed responsibility for`.
      if (found.class === 'plain' && found.word.includes(' ')) break
    }
  }
  if (!best) return {...nothing, at: cue.from}
  const negated = isNegated(tokens, cue.from, best.at) || isOfNobody(tokens, reading.mention)
  // `would neither confirm nor deny`
  if (negated && best.class === 'denying' && confirmsBefore(tokens, cue.from, best.at))
    return {...best, class: 'doubting', negated}
  const heard = best.word === 'hear' && hearingBodies.has(headWord(tokens, reading.mention))
  return {
    ...best,
    class: heard ? 'plain' : best.class,
    negated,
    passive: isPassive(tokens, cue.from, best.at)
  }
}

/** A light verb gives way to what it carries, and plain saying to anything stronger: `issued a statement urging`. */
function rankOf({lemma, pos}: Token, kind: SignalClass): number {
  // `has long insisted`
  if (pos === 'ADV' && kind !== 'seeming' && kind !== 'predicting') return 0
  if (kind !== 'other') return lightWords.has(lemma) ? 2 : kind === 'plain' ? 3 : 4
  return pos === 'VERB' && !lightWords.has(lemma) ? 1 : 0
}

function classOf(
  tokens: readonly Token[],
  at: number,
  end: number
): {readonly word: string; readonly class: SignalClass} {
  const {lemma, lower} = tokens[at]!
  if (lemma === 'want' && tokens[at + 2]?.lower === 'know') return {word: 'want to know', class: 'asking'}
  if (firstWords.has(lemma)) {
    for (let next = at + 1; next < end && next <= at + 2; next++) {
      const pair = `${lemma} ${tokens[next]!.lower}`
      const kind = classByWord.get(pair)
      if (kind) return {word: pair, class: kind}
    }
  }
  const kind = classByWord.get(lemma)
  if (kind) return {word: lemma, class: kind}
  const other = classByWord.get(lower)
  if (other) return {word: lower, class: other}
  return {word: lemma, class: 'other'}
}

/** `did not say`, `refused without saying`, and with the negation just before the cue: `not according to`. */
function isNegated(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const {lower, lemma} = tokens[i]!
    // `failed to show`, `has yet to show`
    const fails = lower === 'yet' || failingVerbs.has(lemma)
    // `stopped short of accusing`
    const stops = lower === 'short' && tokens[i + 1]!.lower === 'of'
    if (stops || negations.has(lower) || (fails && tokens[i + 1]!.lower === 'to')) return true
  }
  const before = tokens[from - 1]
  return (
    before !== undefined && (before.lower === 'not' || before.lower === "n't" || before.lower === 'never')
  )
}

function confirmsBefore(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (tokens[i]!.lemma === 'confirm') return true
  return false
}

/** `was accused`, `has been widely reported`; without a tense in sight, also `titled`. */
function isPassive(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!
  if (token.lower.endsWith('ing') || (token.lower === token.lemma && token.pos !== 'VERB')) return false
  for (let i = at - 1; i >= from; i--) {
    const {lemma, pos} = tokens[i]!
    if (lemma === 'be' || lemma === 'get') return token.lower !== token.lemma
    if (pos !== 'ADV' && pos !== 'PART') return false
  }
  return false
}
