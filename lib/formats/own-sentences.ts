import type {Claim} from '../../types/claim.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Passage} from '../../types/passage.js'
import type {Piece} from '../../types/piece.js'

/**
 * A claim in a sentence of the article itself.
 *
 * `groans` in `The dam, which is old, groans.`: `{claim: …, at: 1, before: ', ', pieces: [groans]}`
 */
export interface OwnPart {
  readonly claim: Claim
  /** Its index in the graph. */
  readonly at: number
  /** What stands between it and the part before: marks, or ` … ` where words do; empty for the first. */
  readonly before: string
  /** Those of its pieces that no part before has. */
  readonly pieces: readonly Piece[]
}

/**
 * What the article itself says, sentence by sentence.
 *
 * When and where somebody said something is left out, since it stands beside what they said; and so is what is too short
 * to say anything.
 */
export function ownSentences(graph: ClaimGraph): OwnPart[][] {
  const {passages} = graph.article
  const sentences: OwnPart[][] = []
  let before: Claim | undefined
  /** Where what is shown of the sentence ends: two claims may share words. */
  let shown = 0
  graph.claims.forEach((claim, at) => {
    if (claim.attributions.length || claim.about !== null || isShort(claim)) return
    const passage = passages[claim.passage]
    const near = before?.passage === claim.passage && isNear(passage, before, claim)
    const pieces = claim.pieces.filter(({start}) => !near || start >= shown)
    const [first] = pieces
    if (!first) return
    if (near) sentences.at(-1)!.push({claim, at, before: between(passage, shown, first.start), pieces})
    else sentences.push([{claim, at, before: '', pieces}])
    before = claim
    shown = pieces.at(-1)!.end
  })
  return sentences
}

function isShort({worth}: Claim): boolean {
  return worth.reasons.some(({reason}) => reason === 'too short')
}

/** Whether no sentence ends between two claims of one passage. */
function isNear(passage: Passage | undefined, before: Claim, claim: Claim): boolean {
  const last = before.pieces.at(-1)
  const [first] = claim.pieces
  if (!passage || !last || !first) return false
  const gap = passage.text.slice(Math.max(0, last.end - 1 - passage.start), first.start - passage.start)
  return !/[.!?][”’"')\]]*\s/.test(gap)
}

function between(passage: Passage | undefined, end: number, start: number): string {
  const gap = passage?.text.slice(end - passage.start, start - passage.start) ?? ''
  return gap === '' || /[\p{L}\p{N}]/u.test(gap) ? ' … ' : `${gap.trimEnd()} `
}
