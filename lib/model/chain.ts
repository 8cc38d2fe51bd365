import {exponential} from './exponential.js'
import type {StepRows} from './step-rows.js'

/**
 * A linear chain of tokens with one label each: the best labels, and how likely each label is.
 *
 * Scores are whole numbers of one unit, `scale`, so that powers come from a small table, and all is the same to the
 * bit on every machine. A chain is used again and again; nothing is allocated unless a longer text comes.
 */
export class Chain {
  readonly labels: number
  /** How many tokens there are, after `begin`. */
  size = 0
  /** `size * labels`: scores of the labels of a token. */
  tokens: Int32Array = new Int32Array(0)
  /** Where the row of the step to a token begins in `steps`; that of token 0 does not count. */
  rows: Int32Array = new Int32Array(0)
  readonly steps: StepRows
  readonly #powers: Float64Array
  #forward: Float64Array = new Float64Array(0)
  #backward: Float64Array = new Float64Array(0)
  #best: Float64Array = new Float64Array(0)
  #back: Uint8Array = new Uint8Array(0)
  #token: Float64Array = new Float64Array(0)

  constructor(labels: number, scale: number, steps: StepRows) {
    this.labels = labels
    this.steps = steps
    this.#powers = new Float64Array(Math.ceil(40 / scale))
    for (let i = 0; i < this.#powers.length; i++) this.#powers[i] = exponential(-i * scale)
  }

  /** Make room for `size` tokens, with scores of 0. */
  begin(size: number): void {
    const {labels} = this
    this.size = size
    this.steps.begin()
    if (this.tokens.length < size * labels) {
      const room = Math.ceil(size * 1.5)
      this.tokens = new Int32Array(room * labels)
      this.rows = new Int32Array(room)
      this.#forward = new Float64Array(room * labels)
      this.#backward = new Float64Array(room * labels)
      this.#best = new Float64Array(room * labels)
      this.#back = new Uint8Array(room * labels)
      this.#token = new Float64Array(room * labels)
    } else {
      this.tokens.fill(0, 0, size * labels)
    }
  }

  /** Powers of `count` scores from `from` on, the largest as 1. */
  #raise(scores: Int32Array, from: number, count: number, out: Float64Array): void {
    const powers = this.#powers
    let most = scores[from]!
    for (let i = from + 1; i < from + count; i++) if (scores[i]! > most) most = scores[i]!
    for (let i = from; i < from + count; i++) {
      const down = most - scores[i]!
      out[i] = down < powers.length ? powers[down]! : 0
    }
  }

  /** Sum over all ways to label the chain; `likely` tells of it afterwards. */
  sum(): void {
    const {labels: L, size} = this
    const forward = this.#forward
    const backward = this.#backward
    const token = this.#token
    const {rows} = this
    const step = this.steps.powers
    for (let i = 0; i < size; i++) {
      this.#raise(this.tokens, i * L, L, token)
      const row = rows[i]!
      let total = 0
      for (let l = 0; l < L; l++) {
        let sum = i ? 0 : 1
        if (i) for (let k = 0; k < L; k++) sum += forward[(i - 1) * L + k]! * step[row + k * L + l]!
        sum *= token[i * L + l]!
        forward[i * L + l] = sum
        total += sum
      }
      if (total > 0) for (let l = 0; l < L; l++) forward[i * L + l]! /= total
      else forward.fill(1 / L, i * L, i * L + L)
    }
    for (let i = size - 1; i >= 0; i--) {
      const row = i < size - 1 ? rows[i + 1]! : 0
      let total = 0
      for (let k = 0; k < L; k++) {
        let sum = i === size - 1 ? 1 : 0
        if (i < size - 1) {
          const next = (i + 1) * L
          for (let l = 0; l < L; l++) sum += step[row + k * L + l]! * token[next + l]! * backward[next + l]!
        }
        backward[i * L + k] = sum
        total += sum * forward[i * L + k]!
      }
      // Scaled so that forward times backward sums to 1 over the labels of a token.
      for (let k = 0; k < L; k++) backward[i * L + k]! /= total > 0 ? total : 1
    }
  }

  /** How likely token `i` has a label, 0 to 1; after `sum`. */
  likely(i: number, label: number): number {
    return this.#forward[i * this.labels + label]! * this.#backward[i * this.labels + label]!
  }

  /** How likely token `i` has each label, into `out`; after `sum`. Returns the likeliest. */
  tell(i: number, out: Float64Array): number {
    const {labels} = this
    let best = 0
    for (let label = 0; label < labels; label++) {
      out[label] = this.#forward[i * labels + label]! * this.#backward[i * labels + label]!
      if (out[label]! > out[best]!) best = label
    }
    return best
  }

  /** Write the best labels of all tokens to `out` from `at` on. */
  best(out: Uint8Array, at: number): void {
    const {labels: L, size, tokens, rows} = this
    const {scores} = this.steps
    const best = this.#best
    const back = this.#back
    for (let i = 0; i < size; i++)
      for (let l = 0; l < L; l++) {
        let most = 0
        if (i) {
          most = -Infinity
          for (let k = 0; k < L; k++) {
            const score = best[(i - 1) * L + k]! + scores[rows[i]! + k * L + l]!
            if (score > most) {
              most = score
              back[i * L + l] = k
            }
          }
        }
        best[i * L + l] = most + tokens[i * L + l]!
      }
    if (!size) return
    let label = 0
    for (let l = 1; l < L; l++) if (best[(size - 1) * L + l]! > best[(size - 1) * L + label]!) label = l
    for (let i = size - 1; i >= 0; i--) {
      out[at + i] = label
      label = back[i * L + label]!
    }
  }
}
