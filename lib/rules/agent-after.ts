import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {forOthers} from '../lexicon/for-others.js'
import {means} from '../lexicon/means.js'
import {peopleWithoutNoun} from '../lexicon/people-without-noun.js'
import {periods} from '../lexicon/periods.js'
import {shareWords} from '../lexicon/share-words.js'
import {timeAt} from '../manner/time-at.js'
import {isCapital} from '../sources/capital.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {nameParts} from './name-parts.js'

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const words: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])
const selves = /sel(?:f|ves)$/
/** Small words that hang on a common noun with a place: `residents [in the area]`. */
const places: ReadonlySet<string> = new Set(['in', 'at', 'from', 'near'])
const joins: ReadonlySet<string> = new Set(['and', 'or', '&'])
const inner: ReadonlySet<string> = new Set(["'s", "'", '-', '.'])

/**
 * Who does it behind the `by` of a passive, or `null` where it says when, how or by how much: `by [the critic Ann Lee]`, `by
 * [members of the union]`; not `by Friday`, `by a margin of ten`, `by closing it`.
 *
 * What was done stays outside: `by [residents] for the delay`, `by [Lee] of fraud` behind a verb that takes `of`.
 */
export function agentAfter(
  tokens: readonly Token[],
  by: number,
  limit: number,
  takesOf: boolean
): Range | null {
  const from = by + 1
  const first = tokens[from]
  if (!first || from >= limit || !words.has(first.pos) || selves.test(first.lower)) return null
  if (timeAt(tokens, from) > 0) return null
  const head = headOf(tokens, from, limit)
  if (head < 0 || !isWho(tokens, head, limit)) return null
  let to = head + 1
  while (to < limit) {
    const next = linkEnd(tokens, from, to, limit, takesOf)
    if (next <= to) break
    to = next
  }
  return {from, to}
}

/** The last noun of the phrase that begins here, or -1 where none does. */
function headOf(tokens: readonly Token[], from: number, limit: number): number {
  let head = -1
  for (let i = from; i < limit; i++) {
    const {pos, lower, start} = tokens[i]!
    if (i > from && (inner.has(lower) || lower === '&') && start - tokens[i - 1]!.end <= 1) continue
    if (!words.has(pos) || (pos === 'PRON' && i > from && head >= 0)) break
    if (pos === 'DET' && head >= 0) break
    if (nouns.has(pos) && tokens[i]!.relation !== 'nmod:poss') head = i
    else if (pos !== 'NUM' && peopleWithoutNoun.has(lower)) head = i
  }
  return head
}

/** Whether a noun says who: not `Friday`, `a margin`. */
function isWho(tokens: readonly Token[], head: number, limit: number): boolean {
  const {lower, tag, pos} = tokens[head]!
  if (shareWords.has(lower) && tokens[head + 1]?.lower === 'of' && !isMeans(tokens, limit, head + 2))
    return true
  return tag !== 'VBG' && (pos === 'PROPN' || !(means.has(lower) || periods.has(lower)))
}

/** `a majority of [ten votes]`, `a number of [voters]` */
function isMeans(tokens: readonly Token[], limit: number, from: number): boolean {
  let last = ''
  for (let i = from; i < limit && words.has(tokens[i]!.pos); i++) last = tokens[i]!.lower
  return last === '' || means.has(last) || periods.has(last)
}

/** Where the phrase ends with what hangs on it next, or `to` where nothing does. */
function linkEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  limit: number,
  takesOf: boolean
): number {
  const {lower, text} = tokens[to]!
  const next = tokens[to + 1]
  const last = tokens[to - 1]!
  if (!next || to + 1 >= limit) return to
  if (lower === 'of')
    return takesOf && !ofAgain(tokens, to, limit) ? to : phraseEnd(tokens, to + 1, limit, to)
  if (lower === 'for') {
    const named = isCapital(next.text) && isCapital(last.text) && last.lower !== tokens[from]!.lower
    return forOthers.has(last.lower) || named ? phraseEnd(tokens, to + 1, limit, to) : to
  }
  if (places.has(lower)) {
    const place = next.pos === 'PROPN' || next.lower === 'the'
    return last.pos === 'NOUN' && place && timeAt(tokens, to + 1) < 0
      ? phraseEnd(tokens, to + 1, limit, to)
      : to
  }
  if (joins.has(lower)) {
    const end = phraseEnd(tokens, to + 1, limit, to)
    return end > to && !isVerbal(tokens, end) ? end : to
  }
  if (text !== ',') return to
  return appositionEnd(tokens, from, to, limit)
}

/** `Lee, [the Labour leader]`, up to the next mark; `to` where more is told behind it. */
function appositionEnd(tokens: readonly Token[], from: number, comma: number, limit: number): number {
  let end = comma + 1
  let told = false
  while (end < limit && nameParts.has(tokens[end]!.pos)) {
    const {relation, head} = tokens[end]!
    if (relation === 'appos' && head >= from && head < comma) told = true
    end++
  }
  const behind = tokens[end]
  return told && (end === limit || !behind || behind.pos === 'PUNCT') ? end : comma
}

/** Whether what is said begins with a later `of`: `by the mayor [of] Tarnow [of fraud]`. */
function ofAgain(tokens: readonly Token[], of: number, limit: number): boolean {
  if (tokens[of + 1]!.lower.endsWith('ing')) return false
  for (let i = of + 2; i < limit && nameParts.has(tokens[i]!.pos); i++)
    if (tokens[i]!.lower === 'of') return true
  return false
}

function phraseEnd(tokens: readonly Token[], from: number, limit: number, none: number): number {
  const head = headOf(tokens, from, limit)
  return head < 0 ? none : head + 1
}

/** `by Lee and [left]`, `and the mayor [said]` */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  return isFiniteVerb(tokens, at) || tokens[at]?.pos === 'AUX'
}
