import {exponential} from '../model/exponential.js'

/** What is known to be right (1) or not (0), as a line that is the article, with how much it counts. */
export interface Example {
  readonly features: readonly string[]
  /** How much there is of each feature; 1 of all without. */
  readonly values?: readonly number[]
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
      const {label, values, weight} = examples[i]!
      let score = 0
      row.forEach((at, f) => {
        score += weights[at]! * (values?.[f] ?? 1)
      })
      const small = exponential(-Math.abs(score))
      const error = weight * (label - (score < 0 ? small : 1) / (1 + small))
      row.forEach((at, f) => {
        const slope = error * (values?.[f] ?? 1) - penalty * weights[at]!
        squares[at]! += slope * slope
        weights[at]! += (rate * slope) / Math.sqrt(squares[at]!)
      })
    })
  }
  return new Map([...index].map(([name, at]) => [name, weights[at]!]))
}
