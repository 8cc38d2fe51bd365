import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {clauseOpeners} from '../lexicon/clause-openers.js'
import {isFiniteVerb} from './is-finite-verb.js'

const walls: ReadonlySet<string> = new Set([';', ':', '–', '—', '--', '“', '”', '"', '(', ')', '…'])
const comments: ReadonlySet<string> = new Set(
  'who whose which but while although though whereas where according citing'.split(' ')
)
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose'])
const asides: ReadonlySet<string> = new Set(['say', 'report', 'tell', 'write', 'add', 'note', 'announce'])
const subjects: ReadonlySet<string> = new Set(['i', 'he', 'she', 'they', 'we', 'it', 'you'])

/**
 * The clause around a word, within bounds.
 *
 * `On Tuesday, villagers reportedly fled the raid, but the army left` around `reportedly`: `villagers … the raid`.
 */
export function clauseAround(tokens: readonly Token[], at: number, bounds: Range): Range {
  const from = clauseStart(tokens, at, bounds.from)
  const to = clauseEnd(tokens, at, bounds.to)
  // `the plane, which reportedly burned, vanished`
  if (from < at && relatives.has(tokens[from]!.lower) && tokens[from - 1]?.lower === ',') {
    for (let i = at + 1; i < to; i++) if (tokens[i]!.lower === ',') return {from, to: i}
  }
  return {from, to}
}

function clauseStart(tokens: readonly Token[], at: number, limit: number): number {
  let noun = false
  let i = at - 1
  while (i >= limit && (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'ADV' || tokens[i]!.lower === 'to'))
    i--
  // `Lee, who lives nearby, reportedly fled`
  if (i > limit && tokens[i]!.lower === ',') {
    const open = commaBefore(tokens, i, limit)
    if (open > limit && endsSubject(tokens, limit, open)) i = open - 1
  }
  for (; i >= limit; i--) {
    const {lower, pos} = tokens[i]!
    if (walls.has(lower)) return i + 1
    if (!noun && (lower === 'who' || lower === 'which' || lower === 'that')) return i
    if (clauseOpeners.has(lower) && noun) return i + 1
    if (lower === ',' && noun && endsClause(tokens, limit, i)) return i + 1
    if (pos === 'CCONJ' && (!noun || hasFinite(tokens, limit, i)) && lower !== '&') {
      if (!noun || hasNoun(tokens, i + 1, at))
        return isList(tokens, i, limit) && noun ? startOfList(i) : i + 1
    }
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM') noun = true
  }
  return limit

  function startOfList(from: number): number {
    let k = from
    while (k > limit && !isFiniteVerb(tokens, k - 1) && tokens[k - 1]!.lower !== ',') k--
    return k
  }
}

/** `the army and police reportedly fled`: what stands before `and` has no verb. */
function isList(tokens: readonly Token[], at: number, limit: number): boolean {
  return !hasFinite(tokens, limit, at)
}

/** What stands before the comma is a phrase in front of the clause, or another clause. */
function endsClause(tokens: readonly Token[], limit: number, comma: number): boolean {
  const first = tokens[limit]!
  if (first.pos === 'ADP' || first.pos === 'ADV' || first.pos === 'SCONJ' || clauseOpeners.has(first.lower))
    return true
  return hasFinite(tokens, limit, comma)
}

/** Between the comma before and this one stands a name, not a phrase in front: `On Monday, [Lee], who …`. */
function endsSubject(tokens: readonly Token[], limit: number, comma: number): boolean {
  const before = commaBefore(tokens, comma, limit - 1)
  let first = before < 0 ? limit : before + 1
  if (tokens[first]!.lower === 'that') first++
  const {pos, lower} = tokens[first]!
  return pos !== 'ADP' && pos !== 'ADV' && !clauseOpeners.has(lower) && hasNoun(tokens, first, comma)
}

function clauseEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) {
    const {lower, pos} = tokens[i]!
    // A quotation inside the clause belongs to it: `hopes that “all ends well” soon`.
    const close = closing(tokens, i, limit)
    if (close > 0) {
      i = close
      continue
    }
    if (walls.has(lower) && lower !== '(' && !(lower === ')' && opens(tokens, at, i))) return i
    const next = tokens[i + 1]
    if (lower === ',' && i > at + 1 && next && i + 1 < limit) {
      if (comments.has(next.lower)) return i
      if (next.pos === 'CCONJ' && i + 2 < limit && startsClause(tokens, i + 2, limit)) return i
      if (subjects.has(next.lower) || isAside(tokens, i + 1, limit)) return i
    }
    if (pos !== 'CCONJ' || !next || i + 1 >= limit) continue
    if (lower === 'but' || next.lower === 'who' || subjects.has(next.lower)) return i
    if (next.pos === 'DET' && startsClause(tokens, i + 1, limit)) return i
  }
  return limit
}

/** Where a quotation that opens here closes, or -1. */
function closing(tokens: readonly Token[], at: number, limit: number): number {
  const {lower, end} = tokens[at]!
  if (lower !== '“' && lower !== '"') return -1
  // A straight mark before a space closes.
  if (lower === '"' && (at + 1 >= limit || tokens[at + 1]!.start > end)) return -1
  for (let i = at + 1; i < limit; i++) if (tokens[i]!.lower === '”' || tokens[i]!.lower === '"') return i
  return -1
}

function opens(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === '(') return true
  return false
}

/** `…, the Courier reported`: who says so, at the end. */
function isAside(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + 9) && tokens[i]!.pos !== 'PUNCT'; i++) {
    if (asides.has(tokens[i]!.lemma) && isFiniteVerb(tokens, i))
      return hasNoun(tokens, from, i) && i + 4 >= limit
  }
  return false
}

/** A noun, then a verb with a tense, before any mark. */
function startsClause(tokens: readonly Token[], from: number, limit: number): boolean {
  let noun = false
  for (let i = from; i < limit && tokens[i]!.pos !== 'PUNCT'; i++) {
    if (noun && isFiniteVerb(tokens, i)) return true
    const {pos} = tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') noun = true
    else if (pos === 'ADP' && !noun) return false
  }
  return false
}

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true
  return false
}

function hasNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const {pos} = tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') return true
  }
  return false
}

function commaBefore(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from - 1; i > limit; i--) if (tokens[i]!.lower === ',') return i
  return -1
}
