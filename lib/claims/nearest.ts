/** Words of a claim, by index of the token. */
interface Worded {
  readonly words: readonly number[]
}

/** Index of the claim with a word nearest to a given one, among those that may be; or -1. */
export function nearest<Claim extends Worded>(
  claims: readonly Claim[],
  at: number,
  mayBe: (claim: Claim) => boolean = () => true
): number {
  let best = -1
  let distance = Number.POSITIVE_INFINITY
  claims.forEach((claim, i) => {
    if (!mayBe(claim)) return
    for (const word of claim.words) {
      // A word that is left opens what follows more often than it ends what stands before.
      const far = word > at ? word - at : at - word + 0.5
      if (far < distance) {
        distance = far
        best = i
      }
    }
  })
  return best
}
