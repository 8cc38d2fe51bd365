import type {PartOfSpeech} from '../../types/token.js'
import {readAlone} from './forgetful-nlp.js'

/** A word as wink-nlp gives it, with its place in the text. */
export interface WinkWord {
  readonly value: string
  readonly start: number
  readonly pos: PartOfSpeech
  readonly lemma: string
}

/** Words and marks of a text by wink-nlp, whatever was read before. */
export function readWithWink(text: string): WinkWord[] {
  const {values, parts, lemmas} = readAlone(text, (document, its) => {
    const tokens = document.tokens()
    return {
      values: tokens.out(its.value),
      parts: tokens.out(its.pos) as (PartOfSpeech | 'SPACE')[],
      lemmas: tokens.out(its.lemma as never) as (string | undefined)[]
    }
  })
  const words: WinkWord[] = []
  let at = 0
  values.forEach((value, i) => {
    const pos = parts[i]!
    if (pos === 'SPACE' || !/\S/.test(value)) return
    // wink-nlp gives no offsets, and now and then leaves a character out: look for the word.
    const start = text.indexOf(value, at)
    if (start < 0) return
    at = start + value.length
    // Now and then it knows no lemma (`cannot`).
    words.push({value, start, pos, lemma: lemmas[i] ?? value.toLowerCase()})
  })
  return words
}
