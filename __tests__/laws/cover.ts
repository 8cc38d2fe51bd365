import type {Law} from './law.js'

/** Every word of a body passage stands in a claim, in a cue or in a mention: nothing said is dropped. */
export const cover: Law = (text, graph) => {
  const covered = new Uint8Array(text.length)
  const pieces = [
    ...graph.claims.flatMap((claim) => claim.pieces),
    ...graph.attributions.flatMap((a) => [...a.mention, ...(a.cue ? [a.cue] : [])])
  ]
  for (const {start, end} of pieces) covered.fill(1, start, end)
  const breaches: string[] = []
  for (const passage of graph.article.passages) {
    if (passage.role !== 'body') continue
    for (const word of passage.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = passage.start + word.index
      if (!covered[at])
        breaches.push(`${JSON.stringify(text.slice(at, at + 30))} at ${at} is in no claim, cue or mention`)
    }
  }
  return breaches
}
