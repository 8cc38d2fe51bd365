import type {Token} from '../../types/token.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {isFiniteVerb} from './is-finite-verb.js'

const inside: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON'])

/** Where the noun phrase that ends before `end` begins: `a series of similar incidents`; `end` where there is none. */
export function nounPhraseStart(tokens: readonly Token[], end: number, limit: number): number {
  let from = end
  for (let i = end - 1; i >= limit; i--) {
    const {pos, lower} = tokens[i]!
    if (inside.has(pos)) {
      // Two nouns in a row are one phrase, but a pronoun stands alone: `told him police`.
      if (pos === 'PRON' && i + 1 < end && !isPossessive(lower)) break
      from = i
      if (pos === 'DET' && tokens[i - 1]?.lower !== 'of' && tokens[i - 1]?.lower !== 'all') break
      if (pos === 'PRON' && !isPossessive(lower)) break
    } else if (lower === 'of' && from === i + 1) {
      if (i === limit || !inside.has(tokens[i - 1]!.pos)) break
    } else if (
      lower === "'s" ||
      lower === "'" ||
      lower === '-' ||
      lower === 'and' ||
      lower === '&' ||
      lower === '.'
    ) {
      if (i === limit || from !== i + 1 || !inside.has(tokens[i - 1]!.pos)) break
    } else if (pos === 'VERB' && tokens[i - 1]?.lower === '-' && from === i + 1) {
      from = i
    } else if (pos === 'ADV' && tokens[i + 1]?.pos === 'ADJ' && lower !== 'as') {
      from = i
    } else break
  }
  return from
}

/**
 * Where the noun phrase that begins at `from` ends, with what hangs on it: `attempt to build a base near the border`,
 * `a “grave breach” of the law`.
 */
export function nounPhraseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let joined = -1
  let noun = false
  let quoted = false
  for (let i = from; i < limit; i++) {
    const {pos, lower} = tokens[i]!
    if (quotationMarks.has(lower) && (quoted || opens(tokens, i))) {
      quoted = !quoted
      continue
    }
    if (pos === 'PUNCT' && lower !== '-' && lower !== '(' && lower !== ')') {
      // `a “ruse,”`
      return quoted && quotationMarks.has(tokens[i + 1]?.lower ?? '') && i + 1 < limit ? i + 2 : i
    }
    if (pos === 'SCONJ' || lower === 'who' || lower === 'which' || lower === 'that' || lower === 'as')
      return i
    if (
      noun &&
      (isFiniteVerb(tokens, i) ||
        (pos === 'VERB' && tokens[i]!.tag === 'VBN' && tokens[i - 1]!.lower !== 'to'))
    )
      return joined > 0 && isFiniteVerb(tokens, i) ? joined : i
    if (pos === 'CCONJ') joined = i
    if (pos === 'NOUN' || pos === 'PROPN') noun = true
  }
  return limit
}

/** Whether a quotation mark stands right before a word. */
function opens(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.start === tokens[at]!.end && tokens[at - 1]?.end !== tokens[at]!.start
}

function isPossessive(lower: string): boolean {
  return ['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'].includes(lower)
}
