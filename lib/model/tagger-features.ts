import {mix} from './hash-feature.js'
import {mixPairs, newPairs} from './mix-pairs.js'
import type {Word} from './word.js'
import {type WordKind, wordKind} from './word-kinds.js'

/** How many features a word has. */
const count = 34
/** Stands for what is before the first and after the last word. */
const outside: WordKind = wordKind('')

/**
 * The features of a word that its tag is guessed from: itself, its neighbours, what wink-nlp says of them, and the two
 * tags before. One object is used for one text after the other, so that nothing is allocated for a word.
 */
export class TaggerFeatures {
  /** Hashes of the features of the word that `read` was last called for. */
  readonly hashes: Int32Array = new Int32Array(count)
  readonly count: number = count
  /** Tags that were given so far, by index of the word. */
  tags: Uint8Array = new Uint8Array(256)
  kinds: WordKind[] = []
  /** Parts of speech, as hashes. */
  parts: Int32Array = new Int32Array(256)
  /** How many words there are. */
  size = 0
  readonly #pairs = newPairs(count)
  #lemmas = new Int32Array(256)

  /** Begin with the words of a sentence. */
  start(words: readonly Word[]): void {
    this.size = words.length
    if (words.length > this.tags.length) {
      this.tags = new Uint8Array(2 * words.length)
      this.parts = new Int32Array(2 * words.length)
      this.#lemmas = new Int32Array(2 * words.length)
      this.kinds = []
    }
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      this.kinds[i] = word.kind
      this.parts[i] = word.part
      this.#lemmas[i] = word.lemmaForm
    }
  }

  /** Work out the features of one word; tags of all before it must be set. */
  read(i: number): void {
    const {hashes, kinds, tags} = this
    const {kinds: templates, ones, twos} = this.#pairs
    const size = this.size
    const word = kinds[i]!
    const before = i > 0 ? kinds[i - 1]! : outside
    const secondBefore = i > 1 ? kinds[i - 2]! : outside
    const after = i + 1 < size ? kinds[i + 1]! : outside
    const secondAfter = i + 2 < size ? kinds[i + 2]! : outside
    const part = this.parts[i]!
    const partBefore = i > 0 ? this.parts[i - 1]! : 1
    const partAfter = i + 1 < size ? this.parts[i + 1]! : 1
    const partSecondAfter = i + 2 < size ? this.parts[i + 2]! : 1
    const tag = i > 0 ? tags[i - 1]! : 100
    const pair = (i > 1 ? tags[i - 2]! : 100) * 128 + tag
    let n = 0
    templates[n] = 3
    ones[n] = this.#lemmas[i]!
    twos[n++] = part
    templates[n] = 11
    ones[n] = word.shape
    twos[n++] = i === 0 ? 1 : 0
    templates[n] = 12
    ones[n] = word.shape
    twos[n++] = word.longEnding
    templates[n] = 15
    ones[n] = tag
    twos[n++] = word.form
    templates[n] = 16
    ones[n] = tag
    twos[n++] = part
    templates[n] = 21
    ones[n] = part
    twos[n++] = partAfter
    templates[n] = 22
    ones[n] = part
    twos[n++] = partBefore
    templates[n] = 24
    ones[n] = word.form
    twos[n++] = after.form
    templates[n] = 25
    ones[n] = before.form
    twos[n++] = word.form
    templates[n] = 27
    ones[n] = after.longEnding
    twos[n++] = tag
    templates[n] = 28
    ones[n] = after.shape
    twos[n++] = word.shape
    templates[n] = 29
    ones[n] = partAfter
    twos[n++] = tag
    templates[n] = 30
    ones[n] = partAfter
    twos[n++] = word.form
    templates[n] = 31
    ones[n] = word.longEnding
    twos[n++] = tag
    templates[n] = 33
    ones[n] = after.form
    twos[n++] = tag
    templates[n] = 34
    ones[n] = before.shape
    twos[n++] = word.shape
    mixPairs(this.#pairs, n, hashes)
    hashes[n++] = mix(1, word.form)
    hashes[n++] = mix(2, word.text)
    hashes[n++] = mix(4, part)
    hashes[n++] = mix(5, word.end)
    hashes[n++] = mix(6, word.ending)
    hashes[n++] = mix(7, word.longEnding)
    hashes[n++] = mix(8, word.beginning)
    hashes[n++] = mix(9, word.longBeginning)
    hashes[n++] = mix(10, word.shape)
    hashes[n++] = mix(13, tag)
    hashes[n++] = mix(14, pair)
    hashes[n++] = mix(17, before.form)
    hashes[n++] = mix(18, secondBefore.form)
    hashes[n++] = mix(19, after.form)
    hashes[n++] = mix(20, secondAfter.form)
    hashes[n++] = mix(26, after.ending)
    hashes[n++] = mix(mix(mix(23, part), partAfter), partSecondAfter)
    hashes[n++] = mix(mix(mix(32, part), word.ending), tag)
  }
}
