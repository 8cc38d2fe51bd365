import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {clauseSubjects} from '../lexicon/clause-subjects.js'
import {tellingVerbs} from '../lexicon/telling-verbs.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {nameParts} from './name-parts.js'
import {readingWith} from './reading-with.js'
import {trimRange} from './trim-range.js'

const clauses: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'what', 'how', 'why', 'when', 'where'])

/** What follows one who hears it: `told the crew [that] …`; `told the crew when it left` is all said. */
const openers: ReadonlySet<string> = new Set(['that', 'whether', 'what', 'why', 'how'])
/** Words that open a second name. */
const heads: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'these', 'those'])
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whose'])
/** `told the truth that`: nobody hears so. */
const facts: ReadonlySet<string> = new Set(['truth', 'story', 'lie', 'lies', 'fact', 'tale'])
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
/** How far behind the verb what is told begins at most. */
const longest = 12

const objects: ReadonlySet<string> = new Set(['obj', 'iobj'])

/**
 * Take who is told something off what they are told.
 *
 * `The crew was told that the dam had failed`: the crew is no part of what was said. `The crew was told to leave` keeps it.
 * `Lee told reporters [the dam had failed]`: nor are reporters. `Lee told the council [the dam] had failed`: of two names, the second is
 * told of.
 */
export function dropHearer(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  const [first, second] = content
  if (!cue || !first) return reading
  const lost = subjectStart(tokens, cue.to, first)
  if (lost < first.from)
    return readingWith(reading, {content: [{from: lost, to: first.to}, ...content.slice(1)]})
  const behind = hearerEnd(tokens, cue.to - 1, first)
  if (behind > first.from) {
    const rest = trimRange(tokens, {from: behind, to: first.to})
    return rest ? readingWith(reading, {content: [rest, ...content.slice(1)]}) : reading
  }
  if (!second || first.to > cue.from || second.from < cue.to) return reading
  const verb = tokens[cue.to - 1]!
  const opens = clauses.has(tokens[second.from]!.lower)
  if (!opens || verb.tag !== 'VBN' || !tellingVerbs.has(verb.lemma)) return reading
  return readingWith(reading, {content: content.slice(1)})
}

/** Where what is told begins behind who hears it, or the beginning of the content: `told [the crew] it had failed`. */
function hearerEnd(tokens: readonly Token[], verb: number, {from, to}: Range): number {
  if (from !== verb + 1 || !tellingVerbs.has(tokens[verb]!.lemma)) return from
  let hearer = -1
  for (let i = from; i < to; i++) {
    const {head, relation} = tokens[i]!
    if (head !== verb) continue
    if (hearer < 0 && objects.has(relation)) hearer = i
    else if (relation === 'ccomp' && hearer >= 0)
      return facts.has(tokens[hearer]!.lower) ? from : Math.max(hearer + 1, clauseBehind(tokens, from, to))
  }
  return clauses.has(tokens[from]!.lower) ? from : clauseBehind(tokens, from, to)
}

/**
 * Where the subject of a content begins that was left behind with who hears it: `told the Courier [the agency] | had asked`, `told
 * reporters [the chance] | that it broke was small`; else its own beginning.
 */
function subjectStart(tokens: readonly Token[], from: number, first: Range): number {
  if (from >= first.from || first.from - from > longest) return first.from
  const isTold = tokens[first.from]!.lower === 'that' && tokens[first.from - 1]!.pos === 'NOUN'
  if (!isTold && !isFiniteVerb(tokens, first.from)) return first.from
  if (!tellingVerbs.has(tokens[from - 1]!.lemma)) return first.from
  for (let i = from + 1; i < first.from; i++) {
    if (!nameParts.has(tokens[i]!.pos)) return first.from
    if (heads.has(tokens[i]!.text) && nouns.has(tokens[i - 1]!.pos)) return i
  }
  return first.from
}

/** Where a clause begins behind a name and a time, whatever the parse; else `from`: `told [the union in May] that it was over`. */
function clauseBehind(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + longest); i++) {
    const {lower, pos} = tokens[i]!
    const named = i > from && nouns.has(tokens[i - 1]!.pos)
    if (named && (openers.has(lower) || lower === ':')) return i
    // `told the council the roads were safe`
    if (named && heads.has(lower) && verbFollows(tokens, i + 1, to)) return i
    // `told police he had left`
    if (named && clauseSubjects.has(lower) && i + 1 < to && isFiniteVerb(tokens, i + 1)) return i
    if (!nameParts.has(pos) || facts.has(lower)) return from
  }
  return from
}

/** A noun, then a verb with a tense, and nothing but a name before it. */
function verbFollows(tokens: readonly Token[], from: number, to: number): boolean {
  let noun = false
  for (let i = from; i < Math.min(to, from + longest); i++) {
    const {pos, lower} = tokens[i]!
    if (noun && isFiniteVerb(tokens, i)) return true
    if (!nameParts.has(pos) || openers.has(lower) || relatives.has(lower)) return false
    if (nouns.has(pos)) noun = true
  }
  return false
}
