import type {Passage} from '../../types/passage.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {asVerbs} from '../lexicon/as-verbs.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'X'])
/** A bare noun or verb, which headlines leave open: `as towns flood`, `as row grows`. */
const open: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV'])
/** `as talks on the budget of the town fail` */
const longest = 8

/**
 * In a headline, take off a content what happens meanwhile: `Mayor blames [storm] as towns flood`; `Lee slams [plan as folly]`
 * stays whole.
 */
export function cutMeanwhile(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  reading: Reading
): Reading {
  const {cue, content} = reading
  const last = content.at(-1)
  if (!cue || !last || last.from < cue.to) return reading
  const {role} = passages[sentences[tokens[cue.from]!.sentence]!.passage]!
  if (role !== 'headline' && role !== 'dek') return reading
  for (let i = last.to - 3; i > last.from; i--) {
    if (tokens[i]!.lower !== 'as' || !happens(tokens, i + 1, last.to)) continue
    // `sees prices falling as demand slows`
    if (isWithinMarks(tokens, last.from, i)) return reading
    if (asVerbs.has(tokens[cue.to - 1]!.lemma) && !hasTense(tokens, i + 2, last.to)) return reading
    const to = tokens[i - 1]!.text === ',' ? i - 1 : i
    return readingWith(reading, {content: [...content.slice(0, -1), {from: last.from, to}]})
  }
  return reading
}

/** Somebody or something, then a verb, or what may be one: after a plural a word without an `s`, after a singular one with it. */
function happens(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + longest); i++) {
    const before = tokens[i - 1]!
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'SCONJ') return false
    if (isFiniteVerb(tokens, i)) return true
    if (!nouns.has(before.pos) || !open.has(tokens[i]!.pos)) continue
    const plural = before.lower.endsWith('s') && !before.lower.endsWith('ss')
    const end = i + 1 === limit || tokens[i + 1]!.pos !== 'NOUN'
    if (end && plural !== tokens[i]!.lower.endsWith('s') && (plural || tokens[i]!.pos === 'VERB')) return true
  }
  return false
}

function hasTense(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true
  return false
}

function isWithinMarks(tokens: readonly Token[], from: number, at: number): boolean {
  let marks = 0
  for (let i = from; i < at; i++) {
    const {text} = tokens[i]!
    if (text === '“' || text === '‘') marks++
    else if (text === '”' || text === '’') marks--
    else if (text === '"' || text === "'") marks = marks > 0 ? marks - 1 : marks + 1
  }
  return marks > 0
}
