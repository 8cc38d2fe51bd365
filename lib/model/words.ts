import type {PartOfSpeech} from '../../types/token.js'
import {readAlone} from './forgetful-nlp.js'

/** A word or a mark as wink-nlp gives it, with its place. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

const mark = /["“”„‟＂«»‹›]/

/** Words and marks of a stretch of text that begins at `shift` in the article. */
export function readWords(text: string, shift: number): Word[] {
  const {values, parts, lemmas} = readAlone(text, (document, its) => {
    const tokens = document.tokens()
    return {
      values: tokens.out(its.value),
      parts: tokens.out(its.pos) as string[],
      lemmas: tokens.out(its.lemma as never) as (string | undefined)[]
    }
  })
  const words: Word[] = []
  const hasMarks = mark.test(text)
  let at = 0
  values.forEach((value, i) => {
    const pos = parts[i]!
    if (pos === 'SPACE' || !/\S/.test(value)) return
    // wink-nlp gives no offsets, and now and then leaves a character out: look for the word.
    const start = text.indexOf(value, at)
    if (start < 0) return
    at = start + value.length
    const lower = value.toLowerCase()
    const word = {
      start: start + shift,
      end: at + shift,
      text: value,
      lower: lower.replaceAll('’', "'"),
      // Now and then wink-nlp knows no lemma (`cannot`).
      lemma: lemmas[i] ?? lower,
      pos: pos as PartOfSpeech
    }
    if (hasMarks && value.length > 1 && mark.test(value)) words.push(...unglued(word))
    else words.push(word)
  })
  return words
}

/** A word that quotation marks are glued to, apart: every mark is one by itself. */
function unglued(word: Word): Word[] {
  let at = word.start
  return word.text.split(/(["“”„‟＂«»‹›])/).flatMap((text) => {
    if (!text) return []
    const start = at
    at += text.length
    const lower = text.toLowerCase().replaceAll('’', "'")
    return [{start, end: at, text, lower, lemma: lower, pos: mark.test(text) ? 'PUNCT' : word.pos}]
  })
}
