import type {Claim} from '../../types/claim.js'
import type {Context} from './context.js'
import {roleOf} from './over-claims.js'

/** Two claims of the body with nearly the same words, in different sentences. */
export interface Pair {
  readonly earlier: Claim
  readonly later: Claim
}

/** Least share of the words of each that the other has. */
const same = 0.75
/** Least number of words that both have. */
const enough = 4

/** For each claim that the writer makes in the body, the first before it that says the same. */
export function bodyPairs(context: Context): readonly Pair[] {
  return context.graph.claims.flatMap((later): Pair[] => {
    if (later.attributions.length || later.about !== null || !isTold(context, later)) return []
    if (context.wording.sizeOf(later) < enough) return []
    const {start} = later.pieces[0]!
    const earlier = context.wording
      .matches(later, enough)
      .find(
        ({back, claim, cover, plain, plainShared}) =>
          cover >= same &&
          back >= same &&
          plain >= same &&
          plainShared >= 3 &&
          claim.pieces.at(-1)!.end <= start &&
          claim.polarity === later.polarity &&
          claim.kind === later.kind &&
          isTold(context, claim)
      )
    return earlier ? [{earlier: earlier.claim, later}] : []
  })
}

function isTold(context: Context, claim: Claim): boolean {
  return (
    roleOf(context, claim) === 'body' &&
    (claim.kind === 'event' || claim.kind === 'state' || claim.kind === 'accusation') &&
    !claim.pieces.some((piece) => context.isQuoted(piece))
  )
}
