import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import type {Scene} from './scene.js'

/** Parts of speech of half of all words, of which no rule asks for any. */
const small: ReadonlySet<string> = new Set('PUNCT DET ADP PRON AUX NUM CCONJ SCONJ PART SYM'.split(' '))
const parts = ['none', 'content', 'cue', 'mention'] as const

/** Index an article once for all rules; `words` are all the words that any of them asks for. */
export function makeScene(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  readings: readonly Reading[],
  words: ReadonlySet<string>
): Scene {
  const index = new Map<string, number[]>()
  const starts = new Int32Array(sentences.length + 1).fill(tokens.length)
  for (let i = tokens.length - 1; i >= 0; i--) starts[tokens[i]!.sentence] = i
  for (let i = sentences.length - 1; i >= 0; i--) starts[i] = Math.min(starts[i]!, starts[i + 1]!)
  const firsts = new Int32Array(passages.length + 1).fill(tokens.length)
  for (let i = sentences.length - 1; i >= 0; i--) firsts[sentences[i]!.passage] = starts[i]!
  for (let i = passages.length - 1; i >= 0; i--) firsts[i] = Math.min(firsts[i]!, firsts[i + 1]!)
  const put = (word: string, at: number): void => {
    const places = index.get(word)
    if (places) places.push(at)
    else index.set(word, [at])
  }
  sentences.forEach((sentence, s) => {
    if (passages[sentence.passage]!.role === 'boilerplate') return
    for (let i = starts[s]!; i < starts[s + 1]!; i++) {
      const {lower, lemma, pos} = tokens[i]!
      // Of the small words, `per` alone leads to who says so.
      if (small.has(pos) && lower !== 'per') continue
      if (words.has(lower)) put(lower, i)
      if (lemma !== lower && words.has(lemma)) put(lemma, i)
    }
  })
  // Four numbers a reading: its index times four, and which part of it.
  const owner = new Int32Array(tokens.length)
  readings.forEach((reading, r) => {
    const mark = ({from, to}: Range, part: number): void => {
      owner.fill(r * 4 + part, from, to)
    }
    for (const range of reading.content) mark(range, 1)
    for (const range of reading.mention) mark(range, 3)
    if (reading.cue) mark(reading.cue, 2)
  })
  return {
    tokens,
    sentences,
    passages,
    quotations,
    readings,
    places(list) {
      const found: number[] = []
      for (const word of list) for (const at of index.get(word) ?? []) found.push(at)
      return found.sort((a, b) => a - b)
    },
    sentenceAt: (at) => ({from: starts[tokens[at]!.sentence]!, to: starts[tokens[at]!.sentence + 1]!}),
    passageAt: (passage) => ({from: firsts[passage]!, to: firsts[passage + 1]!}),
    blockAt(at) {
      const sentence = tokens[at]!.sentence
      const own = owner[at]
      let from = at
      let to = at + 1
      while (from > starts[sentence]! && owner[from - 1] === own) from--
      while (to < starts[sentence + 1]! && owner[to] === own) to++
      return {from, to}
    },
    partAt: (at) => parts[owner[at]! % 4]!
  }
}
