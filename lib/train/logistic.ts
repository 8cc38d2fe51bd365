/** A line that is known to be the article (1) or not (0), with how much it counts. */
export interface Example {
  readonly features: readonly string[]
  readonly label: 0 | 1
  readonly weight: number
}

/**
 * Logistic regression over named features, by AdaGrad with an L2 penalty, deterministic.
 *
 * @returns
 *   A weight a feature.
 */
export function logistic(
  examples: readonly Example[],
  {rounds = 30, rate = 0.3, penalty = 1e-4}: {rounds?: number; rate?: number; penalty?: number} = {}
): Map<string, number> {
  const index = new Map<string, number>()
  const rows = examples.map(({features}) =>
    features.map((name) => {
      const at = index.get(name) ?? index.size
      index.set(name, at)
      return at
    })
  )
  const weights = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1)
  for (let round = 0; round < rounds; round++) {
    rows.forEach((row, i) => {
      const {label, weight} = examples[i]!
      let score = 0
      for (const at of row) score += weights[at]!
      const error = weight * (label - 1 / (1 + Math.exp(-score)))
      for (const at of row) {
        const slope = error - penalty * weights[at]!
        squares[at]! += slope * slope
        weights[at]! += (rate * slope) / Math.sqrt(squares[at]!)
      }
    })
  }
  return new Map([...index].map(([name, at]) => [name, weights[at]!]))
}
