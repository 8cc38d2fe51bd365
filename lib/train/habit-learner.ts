import type {Habit} from '../model/habits.js'
import {encodeWeights, type WeightRow} from './encode-weights.js'

/** A key is learned when it came so often, and nearly always had the same label. */
const least = 30
const sure = 0.995

/** Counts what a model decides for one of the two keys; a habit is what it decided nearly always. */
export class HabitLearner implements Habit {
  readonly #level: 1 | 2
  readonly #known = new Map<number, number>()
  readonly #counts = new Map<number, Map<number, number>>()

  /**
   * @param level
   *   Which of the two keys to learn.
   * @param known
   *   Habits that the model has already; what they decide is not counted.
   */
  constructor(level: 1 | 2, known: readonly WeightRow[] = []) {
    this.#level = level
    for (const {hash, labels} of known) this.#known.set(hash | 0, labels[0]!)
  }

  recall(key: number): number {
    return this.#known.get(key) ?? -1
  }

  keep(first: number, second: number, label: number): void {
    const key = this.#level === 1 ? first : second
    let labels = this.#counts.get(key)
    if (!labels) {
      labels = new Map()
      this.#counts.set(key, labels)
    }
    labels.set(label, (labels.get(label) ?? 0) + 1)
  }

  /** The habits that it knew, and those that it learned. */
  rows(): WeightRow[] {
    const rows: WeightRow[] = []
    for (const [key, label] of this.#known) rows.push({hash: key >>> 0, labels: [label], weights: [1]})
    for (const [key, labels] of this.#counts) {
      let all = 0
      let best = -1
      for (const [label, count] of labels) {
        all += count
        if (best < 0 || count > labels.get(best)!) best = label
      }
      if (all >= least && labels.get(best)! >= all * sure) {
        rows.push({hash: key >>> 0, labels: [best], weights: [1]})
      }
    }
    return rows
  }

  /** The same as text, for `Habits`. */
  text(labels: number): string {
    return encodeWeights(this.rows(), labels, 32, 1)
  }
}
