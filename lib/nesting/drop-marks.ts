import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from '../rules/reading-with.js'

/** Without pieces that are marks alone: of `“The police say we lied`, the police say `we lied`, not the mark before them. */
export function dropMarks(tokens: readonly Token[], reading: Reading): Reading {
  const content = reading.content.filter(({from, to}) => {
    for (let i = from; i < to; i++) if (tokens[i]!.pos !== 'PUNCT') return true
    return false
  })
  if (content.length === 0 || content.length === reading.content.length) return reading
  return readingWith(reading, {content})
}
