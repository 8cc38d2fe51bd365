import type {Token} from '../../types/token.js'
import {periods} from '../lexicon/periods.js'

/** What is counted, and where it ends. */
export interface Unit {
  readonly unit: string
  readonly to: number
}

/** Second halves of nouns made of a verb: `break-ins`, `check-ups`. */
const particles: ReadonlySet<string> = new Set([
  'aways',
  'backs',
  'downs',
  'ins',
  'offs',
  'ons',
  'outs',
  'overs',
  'throughs',
  'togethers',
  'ups'
])
/** What `half` is a number before: `half-hour`; `half-year results` and `half-time` are no halves. */
const halved: ReadonlySet<string> = new Set([
  'century',
  'decade',
  'hour',
  'inch',
  'mile',
  'million',
  'billion',
  'dozen',
  'ton',
  'tonne'
])
const sincePeriod: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later', 'since'])

/**
 * What is counted by the number that ends before a token: the noun that the number hangs on, where that can be told, or the noun after
 * it.
 *
 * `12 Syrian army soldiers`: `soldiers`; `1,500 coal- and gas-fired plants`: `plants`; `nine break-ins`: `break-ins`.
 */
export function unitOf(tokens: readonly Token[], from: number, inside: (at: number) => boolean): Unit | null {
  const made = hyphenated(tokens, from, inside)
  if (made) return made
  const near = unitAt(tokens, from, inside)
  const {head, relation} = tokens[from - 1]!
  // `1,500 coal- and gas-fired plants`: the noun stands further off.
  if (relation !== 'nummod' || head < from || head > from + 8 || tokens[head]!.pos !== 'NOUN') return near
  if (tokens[from]?.lower === 'or' || (near && near.to > head)) return near
  // `cut 40 jobs weeks after the sale`
  if (near && near.to === head && isSince(tokens, head)) return near
  return {unit: tokens[head]!.lower, to: head + 1}
}

/** Whether a number before `-` is part of a word that counts nothing: `half-year results`. */
export function isHalfOfWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'half' && isHyphen(tokens, at + 1) && !halved.has(tokens[at + 2]?.lower ?? '')
}

/** What is counted: the last noun of `Syrian army soldiers`, of `of the voters`, of `-year-old`. */
export function unitAt(tokens: readonly Token[], from: number, inside: (at: number) => boolean): Unit | null {
  let at = from
  if (tokens[at]?.lower === 'of' && inside(at)) {
    at++
    if (inside(at) && tokens[at]!.pos === 'DET') at++
  }
  if (tokens[at]?.text === '-' && inside(at + 1)) {
    const lower = tokens[at + 1]!.lower
    if (lower === 'year' && tokens[at + 2]?.text === '-' && tokens[at + 3]?.lower === 'old') {
      return {unit: 'years old', to: at + 4}
    }
    return tokens[at + 1]!.pos === 'NOUN' ? {unit: lower, to: at + 2} : null
  }
  let last = -1
  for (let steps = 0; steps < 5 && inside(at); steps++, at++) {
    const {pos, lower} = tokens[at]!
    if (last >= 0 && isSince(tokens, at)) break
    if (pos === 'NOUN' || (pos === 'PROPN' && last < 0)) last = at
    else if (last >= 0 || !(pos === 'ADJ' || pos === 'PROPN') || lower === 'or') break
  }
  return last < 0 || tokens[last]!.pos === 'PROPN' ? null : {unit: tokens[last]!.lower, to: last + 1}
}

/** `break-ins`, whatever its parts are taken for. */
function hyphenated(tokens: readonly Token[], at: number, inside: (at: number) => boolean): Unit | null {
  if (!inside(at + 2) || !isHyphen(tokens, at + 1) || !particles.has(tokens[at + 2]!.lower)) return null
  return {unit: `${tokens[at]!.lower}-${tokens[at + 2]!.lower}`, to: at + 3}
}

/** Whether a stretch of time tells when, and is not counted itself: `40 jobs [weeks] after the sale`. */
function isSince(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at]!
  return (
    lower.endsWith('s') &&
    periods.has(lower) &&
    tokens[at - 1]!.tag === 'NNS' &&
    sincePeriod.has(tokens[at + 1]?.lower ?? '')
  )
}

/** A hyphen with no space around it. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  return mark?.text === '-' && tokens[at - 1]?.end === mark.start && tokens[at + 1]?.start === mark.end
}
