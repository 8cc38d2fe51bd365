import {finiteTags} from './finite-tags.js'
import {tags} from './tags.js'
import type {Word} from './word.js'

const possessive = tags.indexOf('POS')
const rootTag = 62
/** By index of the tag, whether a word with it opens a clause of its own: `said`, `is`, `will`. */
const finite = Uint8Array.from(tags, (tag) => (finiteTags.has(tag) ? 1 : 0))

/** A sentence as the parser sees it: words only; marks are a property of the word after them. */
export class ParserInput {
  /** How many words there are; the root has this index, and a form and a tag of its own. */
  size = 0
  /** Index of the token that a word is. */
  places: Int32Array = new Int32Array(256)
  /** Hash of the form, hash of the lemma, index of the tag, by index of the word. */
  forms: Int32Array = new Int32Array(256)
  lemmas: Int32Array = new Int32Array(256)
  tags: Uint8Array = new Uint8Array(256)
  /** Kinds of the marks right before the word, as bits (see `markKind`). */
  marks: Uint16Array = new Uint16Array(256)
  /** How many tokens that are marks, and how many quotation marks, come before the word in the sentence. */
  breaks: Int32Array = new Int32Array(256)
  quotes: Int32Array = new Int32Array(256)
  /** How many finite verbs come after the word, and which is the next (the index of the root where there is none). */
  verbsAfter: Int32Array = new Int32Array(256)
  nextVerb: Int32Array = new Int32Array(256)

  /** Take the words of a sentence with their tags, by index in `tags`. */
  read(words: readonly Word[], tags: Uint8Array): void {
    this.#reserve(words.length)
    let size = 0
    let marks = 0
    let breaks = 0
    let quotes = 0
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      const {kind} = word
      // The apostrophe of `the workers' fault` is a word.
      if (kind.mark && tags[i] !== possessive) {
        marks |= kind.mark
        if (kind.mark & 32) quotes++
        if (!(kind.mark & 8)) breaks++
        continue
      }
      this.places[size] = i
      this.forms[size] = kind.form
      this.lemmas[size] = word.lemmaForm
      this.tags[size] = tags[i]!
      this.marks[size] = marks
      this.breaks[size] = breaks
      this.quotes[size] = quotes
      marks = 0
      size++
    }
    this.size = size
    this.places[size] = words.length
    this.forms[size] = 0
    this.lemmas[size] = 0
    this.tags[size] = rootTag
    this.marks[size] = marks
    this.breaks[size] = breaks
    this.quotes[size] = quotes
    this.verbsAfter[size] = 0
    this.nextVerb[size] = size
    for (let i = size - 1; i >= 0; i--) {
      const verb = i + 1 < size && finite[this.tags[i + 1]!] === 1
      this.verbsAfter[i] = this.verbsAfter[i + 1]! + (verb ? 1 : 0)
      this.nextVerb[i] = verb ? i + 1 : this.nextVerb[i + 1]!
    }
  }

  #reserve(size: number): void {
    if (size < this.forms.length) return
    const room = 2 * size
    this.places = new Int32Array(room)
    this.forms = new Int32Array(room)
    this.lemmas = new Int32Array(room)
    this.tags = new Uint8Array(room)
    this.marks = new Uint16Array(room)
    this.breaks = new Int32Array(room)
    this.quotes = new Int32Array(room)
    this.verbsAfter = new Int32Array(room)
    this.nextVerb = new Int32Array(room)
  }
}
