import type {Assertion} from '../../types/assertion.js'
import type {Token} from '../../types/token.js'
import {isA} from '../claims/grammar.js'
import {plainVerbs} from '../lexicon/plain-verbs.js'
import type {Vocabulary} from './vocabulary.js'

/** What a claim is about, as far as its words can tell: to be compared with another. */
export interface Gist {
  /** Numbers of its content words, each once, in rising order. */
  readonly words: readonly number[]
  /** Those of them in names. */
  readonly names: ReadonlySet<number>
  /** Number of the word that the rest hangs on, and of its subject; -1 where it has none of content. */
  readonly head: number
  readonly subject: number
  /** Index of the sentence. */
  readonly sentence: number
}

const noNames: ReadonlySet<number> = new Set()

/** The gist of a claim. */
export function gistOf(tokens: readonly Token[], claim: Assertion, vocabulary: Vocabulary): Gist {
  const words: number[] = []
  let names: Set<number> | undefined
  let head = -1
  let subject = -1
  for (const {from, to} of claim.ranges) {
    for (let at = from; at < to; at++) {
      const token = tokens[at]!
      if (!isContent(token)) continue
      const word = vocabulary.numberOf(baseForm(token))
      if (!words.includes(word)) words.push(word)
      if (token.pos === 'PROPN') {
        names ??= new Set()
        names.add(word)
      }
      if (at === claim.head) head = word
      else if (token.head === claim.head && isA(token.relation, 'nsubj')) subject = word
    }
  }
  return {
    words: words.sort((a, b) => a - b),
    names: names ?? noNames,
    head,
    subject,
    sentence: tokens[claim.head]!.sentence
  }
}

function isContent({pos, lemma, lower}: Token): boolean {
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') return lower.length > 1
  if (pos === 'VERB') return !plainVerbs.has(lemma)
  return pos === 'NUM'
}

function baseForm({pos, lemma, lower}: Token): string {
  return pos === 'PROPN' || pos === 'NUM' ? lower : lemma.toLowerCase()
}
