import type {Model} from '../../types/model.js'

/** How many groups of scores are told apart, at most. */
const most = 20

/**
 * How often readings of a score are right, as points to go between; never falling (isotonic regression by pooling
 * neighbours that fall, after Ayer and others 1955).
 */
export function fitCalibration(readings: readonly {score: number; right: boolean}[]): Model['calibration'] {
  const sorted = [...readings].sort((a, b) => a.score - b.score)
  const size = Math.max(1, Math.ceil(sorted.length / most))
  const groups: {scores: number; right: number; count: number}[] = []
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.slice(at, at + size)
    groups.push({
      scores: part.reduce((sum, {score}) => sum + score, 0),
      right: part.filter(({right}) => right).length,
      count: part.length
    })
    for (let last = groups.length - 1; last > 0; last--) {
      const a = groups[last - 1]!
      const b = groups[last]!
      if (a.right * b.count < b.right * a.count) break
      groups.splice(last - 1, 2, {
        scores: a.scores + b.scores,
        right: a.right + b.right,
        count: a.count + b.count
      })
    }
  }
  const round = (x: number): number => Math.round(10_000 * x) / 10_000
  return groups.map(({scores, right, count}) => [round(scores / count), round(right / count)] as const)
}
