import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'

/**
 * Take what somebody calls a thing off the content before it, where that is no clause: in `accused the mill of fraud in
 * what they called a scandal`, `in what …` is the writer's. In `said he left in what they called a scandal` it is not.
 */
export function cutNaming(
  tokens: readonly Token[],
  readings: readonly Reading[],
  namings: readonly Reading[]
): readonly Reading[] {
  if (!namings.length) return readings
  return readings.map((reading) => {
    let kept = reading
    for (const naming of namings) {
      // Before the mention stand `in what`.
      const start = naming.mention[0]!.from - 2
      if (tokens[start]?.pos !== 'ADP') continue
      kept = cutAt(tokens, kept, start)
    }
    return kept
  })
}

function cutAt(tokens: readonly Token[], reading: Reading, at: number): Reading {
  const index = reading.content.findIndex(({from, to}) => from < at && at < to)
  if (index < 0) return reading
  const {from} = reading.content[index]!
  for (let i = from; i < at; i++) if (isFiniteVerb(tokens, i) || tokens[i]!.pos === 'PUNCT') return reading
  return readingWith(reading, {content: [...reading.content.slice(0, index), {from, to: at}]})
}
