import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

/** All that hangs on a noun by the parse, up to a comma after it and within bounds, without marks in front. */
export function phraseAround(tokens: readonly Token[], noun: number, bounds: Range): Range {
  let from = noun
  while (from > bounds.from && hangsOn(tokens, from - 1, noun)) from--
  let to = noun + 1
  while (to < bounds.to && tokens[to]!.lower !== ',' && hangsOn(tokens, to, noun)) to++
  while (from < noun && tokens[from]!.pos === 'PUNCT') from++
  return {from, to}
}

function hangsOn(tokens: readonly Token[], at: number, noun: number): boolean {
  let i = at
  for (let climb = 0; climb < 8 && i >= 0; climb++) {
    if (i === noun) return true
    i = tokens[i]!.head
  }
  return false
}
