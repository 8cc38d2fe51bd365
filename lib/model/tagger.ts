import {type Habit, Habits} from './habits.js'
import {RowTable} from './row-table.js'
import {tagKey} from './tag-key.js'
import {TaggerFeatures} from './tagger-features.js'
import {firstMarkTag, tags} from './tags.js'
import {WeightTable} from './weight-table.js'
import type {Word} from './word.js'

/** A tagger as text. */
export interface TaggerText {
  /** Words with one tag: the hash of the word as written (`WordKind.text`), and its tag as the only label. */
  readonly dictionary: string
  /** What features say for and against tags. */
  readonly weights: string
  /** Tags that need no such look: see `tagKey`. */
  readonly habits: string
}

/**
 * Gives every word a tag, from left to right, by a linear model (Collins 2002).
 *
 * Words that are frequent and nearly always have the same tag are looked up.
 */
export class Tagger {
  readonly #dictionary: WeightTable
  readonly #weights: RowTable
  readonly #habits: Habit
  readonly #features = new TaggerFeatures()
  readonly #scores = new Int32Array(tags.length)

  constructor(text: TaggerText, habits: Habit = new Habits(text.habits)) {
    this.#dictionary = new WeightTable(text.dictionary)
    this.#weights = new RowTable(new WeightTable(text.weights))
    this.#habits = habits
  }

  /** Indexes in `tags`, by index of the word; good until the next call. */
  tag(words: readonly Word[]): Uint8Array {
    const features = this.#features
    const dictionary = this.#dictionary
    features.start(words)
    for (let i = 0; i < words.length; i++) {
      const entry = dictionary.row(features.kinds[i]!.text)
      if (entry) {
        features.tags[i] = dictionary.cells[entry + 1]!
        continue
      }
      features.tags[i] = this.#usual(i)
    }
    return features.tags
  }

  #usual(i: number): number {
    const habits = this.#habits
    const first = tagKey(this.#features, i, 1)
    const usual = habits.recall(first)
    if (usual >= 0) return usual
    const second = tagKey(this.#features, i, 2)
    const next = habits.recall(second)
    if (next >= 0) return next
    const best = this.#best(i)
    habits.keep(first, second, best)
    return best
  }

  #best(i: number): number {
    const features = this.#features
    const scores = this.#scores
    features.read(i)
    scores.fill(0)
    this.#weights.add(features.hashes, features.count, scores)
    let best = 0
    const end = features.kinds[i]!.mark ? scores.length : firstMarkTag
    for (let tag = 1; tag < end; tag++) if (scores[tag]! > scores[best]!) best = tag
    return best
  }
}
