import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {closingMarks} from '../lexicon/closing-marks.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'
import {trimRange} from './trim-range.js'

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
/** `its spokeswoman, Ann Lee` */
const longest = 16

/** Who stands between a quotation and the verb, where the model took them for a part of it: `“It broke,” [her aide, Bo Lee,] wrote`. */
export function partSpeaker(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  const last = content.at(-1)
  if (!cue || mention.length || !last || last.to > cue.from || cue.from - last.to > 1) return reading
  let mark = last.to - 1
  while (mark > last.from && !closingMarks.has(tokens[mark]!.text)) mark--
  if (mark === last.from || last.to - mark > longest) return reading
  const who = trimRange(tokens, {from: mark + 1, to: last.to})
  if (!who || !isSomebody(tokens, who)) return reading
  return readingWith(reading, {
    mention: [who],
    content: [...content.slice(0, -1), {from: last.from, to: mark + 1}]
  })
}

function isSomebody(tokens: readonly Token[], {from, to}: Range): boolean {
  let noun = false
  for (let i = from; i < to; i++) {
    if (isFiniteVerb(tokens, i)) return false
    if (nouns.has(tokens[i]!.pos)) noun = true
  }
  return noun
}
