import type {Law} from './law.js'

/** Words that join an act of saying to what stands before it, and say nothing: `[But] the union said …`. */
const joining =
  /^(?:after|although|and|as|because|before|but|however|instead|meanwhile|nor|or|since|so|still|then|though|when|whereas|while|whilst|yet)$/i

/**
 * Every word of a body passage stands in a claim, in a cue or in a mention: nothing said is dropped. A word that joins stands in none where the next
 * word but others that join is in a cue or a mention.
 */
export const cover: Law = (text, graph) => {
  const covered = new Uint8Array(text.length)
  const framed = new Uint8Array(text.length)
  for (const {start, end} of graph.claims.flatMap((claim) => claim.pieces)) covered.fill(1, start, end)
  for (const {start, end} of graph.attributions.flatMap((a) => [...a.mention, ...(a.cue ? [a.cue] : [])]))
    framed.fill(1, start, end)
  const breaches: string[] = []
  for (const passage of graph.article.passages) {
    if (passage.role !== 'body') continue
    const words = [...passage.text.matchAll(/[\p{L}\p{N}]+/gu)]
    /** Whether the next word that does not join is in a cue or a mention. */
    let leads = false
    for (const word of words.reverse()) {
      const at = passage.start + word.index
      const isJoining = joining.test(word[0])
      if (!isJoining || framed[at]) leads = framed[at] === 1
      if (!covered[at] && !framed[at] && !(isJoining && leads))
        breaches.push(`${JSON.stringify(text.slice(at, at + 30))} at ${at} is in no claim, cue or mention`)
    }
  }
  return breaches
}
