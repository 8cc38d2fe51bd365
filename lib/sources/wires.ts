import type {Passage} from '../../types/passage.js'
import type {Prose} from '../../types/prose.js'
import type {Range} from '../../types/range.js'
import {wires} from '../lexicon/wires.js'
import {isCapital} from './capital.js'

/** How many paragraphs at either end of the article may hold a credit. */
const edge = 3

/**
 * Where the article as a whole is credited to news agencies: `ROME (AP) —`, `By Ann Lee, Reuters`, `The Associated Press contributed to
 * this report`, `With agencies`.
 */
export function findWires(
  {paragraphs, sentences, shown, starts, tokens}: Prose,
  passages: readonly Passage[]
): Range[] {
  const found: Range[] = []
  const last = paragraphs.at(-1) ?? 0
  sentences.forEach((sentence, s) => {
    const {role} = passages[sentence.passage]!
    if (!shown[s] || role === 'caption' || role === 'credit') return
    const top = paragraphs[s]! < edge
    const bottom = paragraphs[s]! > last - edge
    const line = role === 'byline' || role === 'dateline'
    if (!top && !bottom && !line) return
    const end = starts[s + 1] ?? tokens.length
    for (let i = starts[s]!; i < end; i++) {
      const range = wireAt(tokens, i, end)
      if (!range) {
        const {lower} = tokens[i]!
        if (
          lower === 'with' &&
          i === starts[s] &&
          /^(?:agencies|wires)$/.test(tokens[i + 1]?.lower ?? '') &&
          end - i < 5
        ) {
          found.push({from: i + 1, to: i + 2})
        }
        continue
      }
      const before = tokens[range.from - 1]?.text ?? ''
      const after = tokens[range.to]?.text ?? ''
      const bracketed = before === '(' && after === ')' && (i - starts[s]! < 12 || end - i < 4)
      const dashed = /^[–—-]$/.test(before) && end - range.to < 2
      const contributed = tokens
        .slice(range.to, Math.min(end, range.to + 30))
        .some((token) => token.lower === 'contributed' || token.lower === 'contribution')
      if (line || bracketed || dashed || (bottom && contributed)) found.push(range)
      i = range.to - 1
    }
  })
  return found
}

/** `Reuters`, `the Associated Press`. */
function wireAt(tokens: Prose['tokens'], at: number, end: number): Range | null {
  if (!isCapital(tokens[at]!.text)) return null
  let words = ''
  for (let to = at; to < end && to < at + 3; to++) {
    const token = tokens[to]!
    words += `${to > at && token.start > tokens[to - 1]!.end ? ' ' : ''}${token.lower}`
    if (wires.has(words)) return {from: at, to: to + 1}
  }
  return null
}
