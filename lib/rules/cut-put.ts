import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

/** What is put at a number is part of what is said: `A poll [put] turnout at 59 per cent`, not `[put turnout at] 59 per cent`. */
export function cutPut(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  if (!cue) return reading
  const {lower} = tokens[cue.to - 1]!
  if (lower !== 'at' && lower !== 'for') return reading
  let verb = cue.to - 3
  while (verb >= cue.from && tokens[verb]!.lemma !== 'put') verb--
  if (verb < cue.from || tokens[verb + 1]!.pos === 'ADP') return reading
  const at = content.findIndex(({from}) => from === cue.to)
  if (at < 0 || !hasNumber(tokens, content[at]!.from, content[at]!.to)) return reading
  return readingWith(reading, {
    cue: {from: cue.from, to: verb + 1},
    content: content.map((range, i) => (i === at ? {from: verb + 1, to: range.to} : range))
  })
}

function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'NUM') return true
  return false
}
