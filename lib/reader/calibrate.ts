import type {Model} from '../../types/model.js'

/** How confident a score makes: between the two known scores around it, three decimals. */
export function calibrated(score: number, knots: Model['calibration']): number {
  let after = 0
  while (after < knots.length && knots[after]![0] < score) after++
  const [lowScore, low] = knots[after - 1] ?? [0, knots[0]?.[1] ?? score]
  const [highScore, high] = knots[after] ?? [1, knots.at(-1)?.[1] ?? score]
  const part = highScore > lowScore ? (score - lowScore) / (highScore - lowScore) : 0
  return Math.round(1000 * (low + part * (high - low))) / 1000
}
