import type {ClaimGraph} from 'reportedly'
import {readArticle} from 'reportedly'
import type {Law} from './law.js'

/**
 * Straight marks in the place of curly ones give the same attributions at the same places.
 *
 * Claimed for double marks of articles in which they open and close by turns within every line. Where a quotation runs
 * over paragraphs, straight marks do not tell an opening from a closing one.
 */
export const quoteStyle: Law = (text, graph) => {
  if (!text.split('\n').every((line) => /^[^“”"]*(?:“[^“”"]*”[^“”"]*)*$/.test(line))) return []
  const straight = text.replace(/[“”]/g, '"')
  if (straight === text) return []
  const curly = lines(graph)
  const after = lines(readArticle(straight))
  return [
    ...curly.filter((line) => !after.includes(line)).map((line) => `with curly marks only: ${line}`),
    ...after.filter((line) => !curly.includes(line)).map((line) => `with straight marks only: ${line}`)
  ]
}

function lines(graph: ClaimGraph): string[] {
  return graph.attributions.map((a) =>
    [a.cue ? [a.cue] : [], a.mention, a.content]
      .map((pieces) =>
        pieces.map((piece) => `${piece.text.replace(/[“”]/g, '"')} @${piece.start}`).join(' + ')
      )
      .join(' | ')
  )
}
