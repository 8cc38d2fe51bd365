import type {ParserInput} from '../model/parser-input.js'
import {relations} from '../model/relations.js'
import {tags} from '../model/tags.js'
import type {Word} from '../model/word.js'
import {readWords} from '../model/words.js'
import type {Tree} from './tree.js'

/** A sentence to learn from, in the words that the library reads. */
export interface Example {
  readonly words: readonly Word[]
  /** Index of the tag, -1 where it is not known. */
  readonly tags: Int8Array
  /** Index of the head in the sentence, -1 for the root. */
  readonly heads: Int32Array
  /** Index of the relation, -1 where it is not known. */
  readonly names: Int8Array
}

/**
 * A tree with the words of wink-nlp, which cuts some words elsewhere.
 *
 * Where one of them covers several tokens (`I'm`), it gets the grammar of the one that is the head of the others; where
 * several lie in one token (`long-term`), the last gets it and the others depend on the last.
 */
export function makeExample(tree: Tree): Example | null {
  const {words, starts} = readWords(tree.text, 0)
  const {tokens} = tree
  if (!words.length || !tokens.length) return null
  /** For each word the token it stands for, -1 for a piece of one. */
  const tokenOf = new Int32Array(words.length).fill(-1)
  /** For each token the word that stands for it. */
  const wordOf = new Int32Array(tokens.length).fill(-1)
  const owner = new Int32Array(words.length).fill(-1)
  let first = 0
  const endOf = (i: number): number => starts[i]! + words[i]!.text.length
  words.forEach((_, i) => {
    const start = starts[i]!
    const end = endOf(i)
    while (first < tokens.length && tokens[first]!.end <= start) first++
    let last = first
    while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++
    if (first >= tokens.length || tokens[first]!.start >= end) return
    let head = first
    for (let k = last; k >= first; k--) if (tokens[k]!.head < first || tokens[k]!.head > last) head = k
    for (let k = first; k <= last; k++) if (tokens[k]!.end <= end || k < last || wordOf[k]! < 0) wordOf[k] = i
    tokenOf[i] = head
    owner[i] = head
  })
  // Of several words in one token, only the last stands for it.
  for (let i = 0; i + 1 < words.length; i++)
    if (tokenOf[i]! >= 0 && owner[i + 1] === owner[i]) tokenOf[i] = -1
  if (wordOf.includes(-1)) return null
  const example = {
    words,
    tags: new Int8Array(words.length).fill(-1),
    heads: new Int32Array(words.length).fill(-1),
    names: new Int8Array(words.length).fill(-1)
  }
  let roots = 0
  for (let i = 0; i < words.length; i++) {
    const token = tokens[tokenOf[i]!]
    if (!token) {
      if (owner[i]! < 0) return null
      example.heads[i] = wordOf[owner[i]!]!
      continue
    }
    let head = token.head
    while (head >= 0 && wordOf[head] === i) head = tokens[head]!.head
    example.heads[i] = head < 0 ? -1 : wordOf[head]!
    if (head < 0) roots++
    // A word that is a piece of a token has no tag of its own.
    const whole = token.start >= starts[i]! && token.end <= endOf(i)
    if (whole && token.tag) example.tags[i] = tags.indexOf(token.tag)
    if (token.relation) example.names[i] = relations.indexOf(token.relation)
  }
  return roots === 1 && isTree(example.heads) ? example : null
}

/** Whether every word comes to a root on the way up; words cut in odd places can run in a circle. */
function isTree(heads: Int32Array): boolean {
  return heads.every((head) => {
    let up = head
    for (let steps = 0; up >= 0; steps++) {
      if (steps > heads.length) return false
      up = heads[up]!
    }
    return true
  })
}

/** Heads and relations of the words of an example that are not marks, as the parser counts them; projective. */
export function wordTree(example: Example, input: ParserInput): {heads: Int32Array; names: Int8Array} {
  const {size, places} = input
  const wordAt = new Map<number, number>()
  for (let i = 0; i < size; i++) wordAt.set(places[i]!, i)
  const heads = new Int32Array(size)
  const names = new Int8Array(size)
  let root = -1
  for (let i = 0; i < size; i++) {
    let head = example.heads[places[i]!]!
    while (head >= 0 && !wordAt.has(head)) head = example.heads[head]!
    heads[i] = head < 0 ? size : wordAt.get(head)!
    names[i] = example.names[places[i]!]!
    // Where a mark was the root, its first child takes its place.
    if (head < 0 && root < 0) root = i
    else if (head < 0) heads[i] = root
  }
  liftCrossing(heads, size)
  return {heads, names}
}

/** Make a tree projective: as long as two arcs cross, the shorter goes one step up (Nivre and Nilsson 2005). */
function liftCrossing(heads: Int32Array, size: number): void {
  for (;;) {
    let worst = -1
    let shortest = Number.POSITIVE_INFINITY
    for (let i = 0; i < size; i++) {
      const head = heads[i]!
      if (head === size) continue
      const from = Math.min(i, head)
      const to = Math.max(i, head)
      if (to - from >= shortest) continue
      for (let k = from + 1; k < to; k++) {
        // Everything between must be under the head.
        let up = k
        while (up !== head && up !== size) up = heads[up]!
        if (up === head) continue
        worst = i
        shortest = to - from
        break
      }
    }
    if (worst < 0) return
    heads[worst] = heads[heads[worst]!]!
  }
}
