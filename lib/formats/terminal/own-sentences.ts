import type {Claim} from '../../../types/claim.js'
import type {ClaimGraph} from '../../../types/graph.js'

/**
 * What the article itself says, a list of claims for each sentence.
 *
 * `The dam, which is old, groans. It was built in 1974.`: the claims of the first, and that of the second.
 *
 * When and where somebody said something is left out, since it stands beside what they said; and so is what is too short
 * to say anything.
 */
export function ownSentences(graph: ClaimGraph): Claim[][] {
  const sentences: Claim[][] = []
  let before: Claim | undefined
  for (const claim of graph.claims) {
    if (claim.attributions.length || claim.about !== null) continue
    if (claim.worth.reasons.some(({reason}) => reason === 'too short')) continue
    if (before && isNear(graph, before, claim)) sentences.at(-1)!.push(claim)
    else sentences.push([claim])
    before = claim
  }
  return sentences
}

/** Whether no sentence ends between two claims of one passage. */
function isNear({article}: ClaimGraph, before: Claim, claim: Claim): boolean {
  const passage = article.passages[claim.passage]
  const last = before.pieces.at(-1)
  const [first] = claim.pieces
  if (before.passage !== claim.passage || !passage || !last || !first) return false
  const between = passage.text.slice(Math.max(0, last.end - 1 - passage.start), first.start - passage.start)
  return !/[.!?][”’"')\]]*\s/.test(between)
}
