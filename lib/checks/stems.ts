import {functionWords} from '../lexicon/function-words.js'

const words = /[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu
const endings = /(?:ations?|ings?|ions?|ments?|ied|ies|ed|es|ly|s|e|y)$/

/**
 * The beginnings of the words of a text that say something, each once: `protests` and `protested` have one.
 *
 * `The army left two villages`: `army`, `left`, `two`, `villag`
 */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(words)) {
    const plain = word.replace(/[’']s$/, '')
    if (!functionWords.has(plain)) stems.add(stemOf(plain))
  }
  return stems
}

function stemOf(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word
  const stem = word.replace(endings, '')
  return stem.length < 3 ? word : stem
}
