import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {trimRange} from './trim-range.js'

/** What a rule found, marks taken off the edges of its content, and mentions without a word left out; `null` where no content is left. */
export function makeReading(
  tokens: readonly Token[],
  cue: Range,
  mention: readonly Range[],
  content: readonly Range[],
  confidence: number,
  why: string
): Reading | null {
  const kept = content
    .flatMap((range) => trimRange(tokens, range) ?? [])
    .filter((range) => hasWord(tokens, range))
  if (!kept.length) return null
  return {cue, mention: mention.filter(({from, to}) => from < to), content: kept, parent: -1, confidence, why}
}

function hasWord(tokens: readonly Token[], {from, to}: Range): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos !== 'PUNCT') return true
  return false
}
