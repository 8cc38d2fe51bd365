import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {days} from '../lexicon/days.js'
import {months} from '../lexicon/months.js'

const joins: ReadonlySet<string> = new Set(['of', 'for', 'the', 'de', 'van', 'von', 'al', '&', '-'])

/**
 * All names, in order: stretches of proper nouns, with the small words between them.
 *
 * `Ann Lee`, `Islamic State`, `Observatory for Human Rights`; no days and months.
 */
export function findNames(tokens: readonly Token[]): Range[] {
  const found: Range[] = []
  let at = 0
  while (at < tokens.length) {
    if (!isName(tokens[at]!)) {
      at++
      continue
    }
    const from = at
    const {sentence} = tokens[at]!
    let to = at + 1
    for (;;) {
      if (tokens[to]?.sentence !== sentence) break
      if (isName(tokens[to]!)) {
        to++
        continue
      }
      let next = to
      while (next < to + 2 && joins.has(tokens[next]?.lower ?? '')) next++
      const goesOn = next > to && tokens[next]?.sentence === sentence && isName(tokens[next]!)
      // `Lee for Ruiz` and `Ohio of Kim` are rare beside `Observatory for Human Rights`.
      if (!goesOn) break
      to = next + 1
    }
    found.push({from, to})
    at = to
  }
  return found
}

function isName({pos, lower, text}: Token): boolean {
  return pos === 'PROPN' && text !== lower && !days.has(lower) && !months.has(lower)
}
