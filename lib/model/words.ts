import type {PartOfSpeech} from '../../types/token.js'
import {numberParts} from './number-parts.js'
import {readWithWink} from './read-with-wink.js'
import {visible} from './visible.js'
import {makeWord, type Word} from './word.js'
import {type WordKind, wordKind} from './word-kinds.js'

/** Words and marks of a stretch of text, and where each starts. */
export interface Words {
  readonly words: readonly Word[]
  readonly starts: readonly number[]
}

/** What stands between two spaces, as words: `(Lee's` is `(`, `Lee`, `'s`; each with its place in it. */
interface Unit {
  readonly first: Word | undefined
  readonly start: number
  /** The others: most have none. */
  readonly more: readonly Word[]
  readonly places: readonly number[]
}

/** More units than a library of articles has in one language; when they are reached, all are forgotten. */
const most = 60_000
const known = new Map<string, Unit>()
const none: readonly never[] = []
/** A longer one is not remembered. */
const longest = 64
/** White space: all of it is below 33, or one of these. */
const wideSpace = /[\s\ufeff]/
/** Marks that are words of their own wherever they open or close a unit. */
const opening: ReadonlySet<number> = codes('“"(')
const closing: ReadonlySet<number> = codes(',”"')
/** `$45m.` at the end of a sentence: `m.` is no abbreviation. */
const endsInScale = /\d[bkm]\.$/
const stop = '.'.charCodeAt(0)
const straight = '"'.charCodeAt(0)
/** Straight marks are to the models what curly ones are, by the side of a word that they stand on. */
const openingMark = makeWord('"', wordKind('“'), '“', 'PUNCT')
const closingMark = makeWord('"', wordKind('”'), '”', 'PUNCT')

/**
 * Words and marks of a stretch of text that begins at `shift` in the article.
 *
 * wink-nlp cuts words apart between two spaces, whatever stands around them. So each such unit is read once, without the
 * marks at its ends, and remembered: over the articles of PolNeAR this gives the same words as sentence by sentence.
 */
export function readWords(text: string, shift: number): Words {
  const words: Word[] = []
  const starts: number[] = []
  const add = (from: number, to: number): void => {
    const unit = unitOf(text.slice(from, to))
    if (unit.first === undefined) return
    words.push(unit.first)
    starts.push(shift + from + unit.start)
    if (unit.more === none) return
    for (let i = 0; i < unit.more.length; i++) {
      words.push(unit.more[i]!)
      starts.push(shift + from + unit.places[i]!)
    }
  }
  const addWord = (word: Word, at: number): void => {
    words.push(word)
    starts.push(shift + at)
  }
  for (let from = 0; from < text.length; ) {
    if (isSpace(text, from)) {
      from++
      continue
    }
    let to = from + 1
    while (to < text.length && !isSpace(text, to)) to++
    while (from + 1 < to && opening.has(text.charCodeAt(from))) {
      if (text.charCodeAt(from) === straight) addWord(openingMark, from++)
      else add(from, ++from)
    }
    let end = to
    while (end - 1 > from && closing.has(text.charCodeAt(end - 1))) end--
    if (endsInStop(text, from, end)) end--
    add(from, end)
    for (; end < to; end++) {
      if (text.charCodeAt(end) === straight) addWord(closingMark, end)
      else add(end, end + 1)
    }
    from = to
  }
  return {words, starts}
}

/** Whether a full stop follows a longer word in lower case: no abbreviation. */
function endsInStop(text: string, from: number, to: number): boolean {
  if (to - from < 5 || text.charCodeAt(to - 1) !== stop) return false
  for (let i = to - 5; i < to - 1; i++) if (!isLower(text.charCodeAt(i))) return false
  return true
}

function isLower(code: number): boolean {
  return code > 96 && code < 123
}

function codes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)))
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 33 || (code > 127 && wideSpace.test(text.charAt(at)))
}

function unitOf(text: string): Unit {
  let unit = known.get(text)
  if (unit) return unit
  unit = readUnit(text)
  if (text.length > longest) return unit
  if (known.size >= most) known.clear()
  known.set(text, unit)
  return unit
}

function readUnit(text: string): Unit {
  const words: Word[] = []
  const places: number[] = []
  const {seen, placeOf} = visible(text)
  const add = (part: string, kind: WordKind, lemma: string, pos: PartOfSpeech, at: number): void => {
    const place = placeOf(at)
    words.push(makeWord(part, kind, lemma, pos, placeOf(at + part.length - 1) + 1 - place))
    places.push(place)
  }
  const numbers = numberParts(seen)
  if (numbers) {
    let at = 0
    for (const part of numbers) {
      const kind = wordKind(part.text)
      add(part.text, kind, kind.lower, part.pos, at)
      at += part.text.length
    }
    return unitWith(words, places)
  }
  const end = endsInScale.test(seen) ? seen.length - 1 : seen.length
  for (const {value, start, pos, lemma} of readWithWink(seen.slice(0, end))) {
    const kind = wordKind(value)
    if (!kind.glued) {
      add(value, kind, lemma, pos, start)
      continue
    }
    // Quotation marks are glued to the word: every mark is one by itself.
    let at = start
    for (const part of value.split(/(["“”„‟＂«»‹›])/)) {
      if (!part) continue
      const own = wordKind(part)
      add(part, own, own.lower, own.mark & 32 ? 'PUNCT' : pos, at)
      at += part.length
    }
  }
  if (end < seen.length) add('.', wordKind('.'), '.', 'PUNCT', end)
  return unitWith(words, places)
}

function unitWith(words: readonly Word[], places: readonly number[]): Unit {
  const [first, ...more] = words
  const [start = 0, ...others] = places
  return {first, start, more: more.length ? more : none, places: others.length ? others : none}
}
