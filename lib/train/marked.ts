import type {Gold} from './brat.js'
import type {Document} from './document.js'

/** An attribution of the corpus as token indexes. */
export interface Marked {
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
}

/** Tokens that the ranges touch, in order. */
function tokensIn(document: Document, ranges: Gold['cue']): number[] {
  const found: number[] = []
  const {tokens} = document
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.end > start) high = middle
      else low = middle + 1
    }
    for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) if (found.at(-1) !== i) found.push(i)
  }
  return found
}

/** What people marked in a document, on its tokens. */
export function markedIn(document: Document): Marked[] {
  return document.gold.map((gold) => ({
    source: tokensIn(document, gold.source),
    cue: tokensIn(document, gold.cue),
    content: tokensIn(document, gold.content)
  }))
}
