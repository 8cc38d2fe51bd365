import type {Expression} from '../../types/expression.js'
import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {bodies} from '../lexicon/bodies.js'
import {people} from '../lexicon/people.js'
import {quantities} from '../lexicon/quantities.js'
import {givenName} from './given-name.js'
import {isSeveral} from './is-several.js'
import {listParts} from './list-parts.js'
import {nameFrom} from './name-from.js'
import {namedMembers} from './named-members.js'
import {baseOf} from './noun.js'
import {officeHolder} from './office-holder.js'
import {parentBefore} from './parent-before.js'
import {isPronoun} from './pronoun.js'
import {shareIn} from './share-in.js'

const leads =
  /^(?:from|by|of|to|with|for|in|as|like|even|only|not|but|and|according|per|both|either|citing|,|"|“|‘|'|\(|:|-|–|—)$/
const trails =
  /^(?:'s|'|’|,|"|”|\)|\.|:|-|–|—|;|who|which|that|said|says|himself|herself|themselves|itself|both|also|and|all)$/

/**
 * Take apart the words that name a source.
 *
 * @param tokens
 *   All tokens.
 * @param range
 *   Where the words stand.
 * @param nameAt
 *   For every token, the index of the name that it is part of, or -1.
 */
export function readExpression(
  tokens: readonly Token[],
  range: Range,
  nameAt: Int32Array
): Expression | null {
  let {from, to} = range
  while (from < to && nameAt[from]! < 0 && leads.test(tokens[from]!.lower)) from++
  while (to - 1 > from && nameAt[to - 1]! < 0 && trails.test(tokens[to - 1]!.lower)) to--
  if (from >= to) return null
  const share = shareIn(tokens, {from, to})
  // `8 per cent of women and 12 per cent of men`
  const next = share ? nextShare(tokens, share.to, to) : -1
  if (next >= 0) {
    const read = [
      {from, to: next},
      {from: next + 1, to}
    ].map((part) => readExpression(tokens, part, nameAt))
    const known = read.filter((part) => part !== null)
    if (known.length > 1)
      return {...leaf('list', from, to, known[0]!.head, {from, to}, -1, 'bare', ''), parts: known}
  }
  if (share) return ofShare(tokens, {from, to}, share, nameAt)
  const first = tokens[from]!
  const some = quantities.has(first.lower) && tokens[from + 1]?.lower === 'of' && from + 2 < to
  const owner = /^(?:its|his|her|their|my|our|your)$/.test(first.lower)
  const owned =
    owner &&
    to - from > 2 &&
    tokens.slice(from + 1, Math.min(to, from + 8)).some((token, i) => isNoun(token, nameAt[from + 1 + i]!))
  if (
    isPronoun(first.lower) &&
    !owned &&
    !(some && !isPronoun(tokens[from + 2]!.lower)) &&
    (to - from === 1 || !isNoun(tokens[from + 1]!, nameAt[from + 1]!))
  ) {
    return leaf('pronoun', from, to, from, {from, to: from + 1}, -1, 'bare', '')
  }
  const parts = namedMembers(tokens, from, to, nameAt) ?? listParts(tokens, from, to, nameAt)
  if (parts) {
    const read = parts.map((part) => readExpression(tokens, part, nameAt)).filter((part) => part !== null)
    if (read.length > 1) {
      return {...leaf('list', from, to, read[0]!.head, {from, to}, -1, 'bare', ''), parts: read}
    }
  }
  let end = coreEnd(tokens, from, to, nameAt)
  let start = from
  let quantity = ''
  // `some of the voters`, `a group of voters`, `one of Lee’s aides`.
  if (end < to && tokens[end]!.lower === 'of' && end > from && quantities.has(tokens[end - 1]!.lower)) {
    const inner = coreEnd(tokens, end + 1, to, nameAt)
    if (inner > end + 1) {
      quantity = tokens[end - 1]!.lower
      start = end + 1
      end = inner
    }
  }
  let head = end - 1
  // `people familiar with it`
  if (tokens[head]!.pos === 'ADJ' && head > start && tokens[head - 1]!.pos === 'NOUN' && nameAt[head]! < 0)
    head--
  while (
    head > start &&
    !isCount(tokens, head) &&
    (tokens[head]!.lower === "'s" ||
      tokens[head]!.pos === 'PUNCT' ||
      (tokens[head]!.pos === 'NUM' && tokens[head - 1]!.pos !== 'DET') ||
      tokens[head]!.pos === 'ADV') &&
    nameAt[head]! < 0
  )
    head--
  const core = {from: start, to: head + 1}
  const name = nameAt[head]!
  // `the site’s founder, Ann Lee`, `the board’s chair, Councillor Ann Lee`, `his company, Delta Rivers`
  const named =
    name < 0 && !quantity && tokens[head + 1]?.text === ',' ? nameFrom(tokens, head + 2, to, nameAt) : -1
  if (named >= 0) {
    const beside = nameAt[named]!
    const noun = baseOf(tokens[head]!.lower)
    if (people.has(noun) || (bodies.has(noun) && endsAt(nameAt, beside, named, to)))
      return leaf('name', from, to, named, {from: start, to: named + 1}, beside, 'definite', '')
  }
  if (name >= 0) return leaf('name', from, to, head, core, name, articleOf(tokens, core, nameAt), quantity)
  const given = quantity ? -1 : givenName(tokens, head, to, nameAt)
  if (given >= 0) return leaf('name', from, to, given, core, nameAt[given]!, 'definite', '')
  const holder = quantity ? -1 : officeHolder(tokens, head, to, nameAt)
  if (holder >= 0)
    return leaf('name', from, to, holder, {from: start, to: holder + 1}, nameAt[holder]!, 'definite', '')
  let modifier = -1
  for (let i = head - 1; i >= start && modifier < 0; i--) modifier = nameAt[i]!
  if (modifier < 0) for (let i = head - 1; i >= from && modifier < 0; i--) modifier = nameAt[i]!
  // `a report by Lee`, `aides to Lee`
  for (let i = head + 1; i < to && modifier < 0; i++) modifier = nameAt[i]!
  return leaf(
    'noun',
    from,
    to,
    head,
    core,
    modifier,
    articleOf(tokens, {from, to: head + 1}, nameAt),
    quantity
  )
}

/** A number that stands for those who are counted: `the two`, `one of the three`, `another five`. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return isSeveral(tokens[at]!.lower) && (before?.pos === 'DET' || before?.lower === 'other')
}

/** The `and` between two shares, or -1. */
function nextShare(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (tokens[i]!.lower === 'and') return shareIn(tokens, {from: i + 1, to}) ? i : -1
  return -1
}

/** `one in five voters`, `31 per cent of bakers`: the noun, of which the share is the quantity; the share alone without one. */
function ofShare(tokens: readonly Token[], {from, to}: Range, share: Range, nameAt: Int32Array): Expression {
  let start = share.to
  if (tokens[start]?.lower === 'of' && start + 1 < to) start++
  const end = start < to ? coreEnd(tokens, start, to, nameAt) : start
  const head = end > start ? end - 1 : share.to - 1
  let quantity = ''
  for (let i = share.from; i < share.to; i++) quantity += ` ${tokens[i]!.lower}`
  const core = {from: end > start ? start : share.from, to: head + 1}
  let modifier = -1
  for (let i = head - 1; i >= core.from && modifier < 0; i--) modifier = nameAt[i]!
  return leaf('noun', from, to, head, core, modifier, 'indefinite', quantity.slice(1))
}

function leaf(
  sort: Expression['sort'],
  from: number,
  to: number,
  head: number,
  core: Range,
  name: number,
  article: Expression['article'],
  quantity: string
): Expression {
  return {sort, from, to, head, core, name, article, quantity, parts: []}
}

function isNoun({pos}: Token, name: number): boolean {
  return name >= 0 || pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM'
}

/** Where the noun with what stands before it ends: before `of Ohio`, `, who …`, `released last week`. */
function coreEnd(tokens: readonly Token[], from: number, to: number, nameAt: Int32Array): number {
  let noun = false
  for (let i = from; i < to; i++) {
    if (nameAt[i]! >= 0) {
      noun = true
      continue
    }
    const {lower, pos, text} = tokens[i]!
    if (/^(?:who|whom|which|that|whose)$/.test(lower) && i > from) return i
    // `Chief (Mrs) Ann Lee`
    if (text === '(' && tokens[i + 2]?.text === ')' && (nameAt[i + 3] ?? -1) >= 0 && i + 3 < to) {
      i += 2
      continue
    }
    if (/^[(:;—–"“”]$/.test(text) && noun) return i
    if (text === ',') {
      // `a long, dull report` goes on; `Ann Lee, a baker` does not.
      if (noun) return i
      continue
    }
    // `mum-of-two Tess Pratt`
    const counted = lower === 'of' && parentEnd(tokens, i, to, nameAt)
    if (pos === 'ADP' && i > from && (noun || lower === 'of') && !counted) return i
    // `experts not involved in the study`
    if ((pos === 'SCONJ' || lower === 'not') && noun) return i
    const next = tokens[i + 1]
    // `a database tracking such deaths` ends, `the party’s existing rules` goes on.
    if (noun && /ing$/.test(lower) && next && i + 1 < to && (next.pos === 'DET' || next.lower === 'such'))
      return i
    if (pos === 'VERB' && /(?:ing|ed)$/.test(lower) && tokens[i - 1]?.lower === "'s" && i + 1 < to) continue
    if (lower === 'and' && noun && i + 1 < to && tokens[i + 1]!.pos === 'DET') return i
    if (
      (pos === 'VERB' || pos === 'AUX') &&
      noun &&
      tokens[i - 1]!.text !== '-' &&
      tokens[i + 1]?.text !== '-'
    ) {
      // A participle after the noun, or a noun that looks like a verb at the very end: `exit polling`.
      const last = i === to - 1
      if (!last || /ed$/.test(lower)) return i
    }
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'PRON') noun = true
  }
  return to
}

/** Whether a name stands behind `of two`. */
function parentEnd(tokens: readonly Token[], of: number, to: number, nameAt: Int32Array): boolean {
  const end = tokens[of + 1]?.text === '-' ? of + 3 : of + 2
  // `the mother of two Tarnow boys`
  const whole = tokens[of + 1]?.text === '-' || nameAt[end + 1] === nameAt[end]
  return end < to && whole && nameAt[end]! >= 0 && parentBefore(tokens, end, 0) >= 0
}

function articleOf(tokens: readonly Token[], {from, to}: Range, nameAt: Int32Array): Expression['article'] {
  const first = tokens[from]!
  if (/^(?:the|this|that|these|those|his|her|its|their|my|our|your)$/.test(first.lower)) return 'definite'
  if (/^(?:a|an|one|another|some)$/.test(first.lower)) return 'indefinite'
  for (let i = from; i < to; i++)
    if (tokens[i]!.lower === "'s" || (tokens[i]!.lower === "'" && nameAt[i - 1]! >= 0)) return 'definite'
  return 'bare'
}

/** Whether nothing stands behind a name that begins here. */
function endsAt(nameAt: Int32Array, name: number, from: number, to: number): boolean {
  let end = from
  while (end < to && nameAt[end] === name) end++
  return end === to
}
