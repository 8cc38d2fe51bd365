import {RowTable} from './row-table.js'
import {TaggerFeatures} from './tagger-features.js'
import {firstMarkTag, tags} from './tags.js'
import type {WeightTable} from './weight-table.js'
import type {Word} from './word.js'

/**
 * Gives every word a tag, from left to right, by a linear model (Collins 2002).
 *
 * Words that are frequent and nearly always have the same tag are looked up.
 */
export class Tagger {
  readonly #dictionary: WeightTable
  readonly #weights: RowTable
  readonly #features = new TaggerFeatures()
  readonly #scores = new Int32Array(tags.length)

  /**
   * @param dictionary
   *   Words with one tag: the hash of the word as written (`WordKind.text`), and its tag as the only label.
   * @param weights
   *   What features say for and against tags.
   */
  constructor(dictionary: WeightTable, weights: WeightTable) {
    this.#dictionary = dictionary
    this.#weights = new RowTable(weights)
  }

  /** Indexes in `tags`, by index of the word; good until the next call. */
  tag(words: readonly Word[]): Uint8Array {
    const features = this.#features
    const scores = this.#scores
    const dictionary = this.#dictionary
    const weights = this.#weights
    const {hashes, count} = features
    features.start(words)
    for (let i = 0; i < words.length; i++) {
      const entry = dictionary.row(features.kinds[i]!.text)
      if (entry) {
        features.tags[i] = dictionary.cells[entry + 1]!
        continue
      }
      features.read(i)
      scores.fill(0)
      weights.add(hashes, count, scores)
      let best = 0
      const end = features.kinds[i]!.mark ? scores.length : firstMarkTag
      for (let tag = 1; tag < end; tag++) if (scores[tag]! > scores[best]!) best = tag
      features.tags[i] = best
    }
    return features.tags
  }
}
