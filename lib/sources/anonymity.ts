import type {Anonymity} from '../../types/anonymity.js'
import type {Prose} from '../../types/prose.js'
import {nameWithheld} from '../name-withheld.js'

const grants = new Set([
  'anonymity',
  'anonymously',
  'named',
  'identified',
  'authorized',
  'authorised',
  'background',
  'unnamed',
  'name',
  'names',
  'surname'
])
const names = /^(?:sur)?names?$/
const requests =
  /^(?:on|under|request(?:ed|ing)|ask(?:ed|ing)|demanded|granted|spoke|speaking|insist(?:ed|ing))$/
const refusals = /^(?:not|declin(?:ed|ing)|refus(?:ed|ing)|n't|n’t)$/
const wishes = /^(?:ask(?:ed|ing)|declin(?:ed|ing)|refus(?:ed|ing)|wanted|want|wished|did|who)$/
const reasons = /^(?:because|since|as|given|citing)$/

/** That a source in this sentence is not named and why: `on condition of anonymity because the talks go on`; `null` without. */
export function anonymityIn({starts, tokens}: Prose, sentence: number): Anonymity | null {
  const first = starts[sentence]!
  const end = starts[sentence + 1] ?? tokens.length
  for (let i = first; i < end; i++) {
    const {lower} = tokens[i]!
    if (!grants.has(lower)) continue
    const withheld = names.test(lower) ? nameWithheld(tokens, i) : i + 1
    if (withheld < 0) continue
    const from = startOf(
      tokens.slice(Math.max(first, i - 6), i).map((token) => token.lower),
      i,
      lower
    )
    if (from < 0) continue
    let reason = -1
    for (let k = withheld; k < end && reason < 0; k++) {
      const word = tokens[k]!.lower
      if (reasons.test(word)) reason = k + 1
      else if ((word === 'to' && k === withheld) || word === 'discussing') reason = k
      else if (word === 'for' && (tokens[k + 1]?.lower === 'fear' || isGround(tokens, k + 2))) reason = k + 1
    }
    // `because she was not authorized to speak`: the words are the reason.
    if (reason < 0 && lower.startsWith('author'))
      return {words: {from, to: withheld}, reason: {from, to: trim(tokens, i, end)}}
    return {
      words: {from, to: withheld},
      reason: reason < 0 ? null : {from: reason, to: trim(tokens, reason, end)}
    }
  }
  return null
}

/** Where the words begin that end at a place with one of these: `asked not to be named`; -1 where they grant nothing. */
function startOf(before: readonly string[], at: number, lower: string): number {
  if (names.test(lower)) return start(before, at, wishes)
  if (lower === 'anonymity' || lower === 'anonymously') return start(before, at, requests)
  if (lower === 'authorized' || lower === 'authorised')
    return before.some((word) => /^(?:not|n't|n’t)$/.test(word))
      ? start(before, at, /^(?:was|were|is|are|not)$/)
      : -1
  if (lower === 'background') return before.at(-1) === 'on' ? at - 1 : -1
  return before.at(-1) === 'be' && before.some((word) => refusals.test(word)) ? start(before, at, wishes) : -1
}

/** `for legal reasons`, `for her own safety` */
function isGround(tokens: Prose['tokens'], from: number): boolean {
  for (let k = from; k < from + 4 && k < tokens.length; k++)
    if (/^(?:reasons?|grounds|safety|protection|privacy)$/.test(tokens[k]!.lower)) return true
  return false
}

function start(before: readonly string[], at: number, words: RegExp): number {
  for (let k = 0; k < before.length; k++) if (words.test(before[k]!)) return at - before.length + k
  return at
}

/** Up to the mark that ends the clause, or the verb of who is not named: `not authorized to speak publicly` `said`. */
function trim(tokens: Prose['tokens'], from: number, end: number): number {
  let to = from + 1
  while (to < end && !/^[,.;—–”"!?]$/.test(tokens[to]!.text) && tokens[to]!.lower !== 'said') to++
  return to
}
