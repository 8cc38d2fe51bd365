import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

const times: ReadonlySet<string> = new Set(['afterward', 'afterwards', 'later', 'beforehand'])

/** When it was said, taken off the head of what is said: `Lee said [afterwards] she was glad`. */
export function dropLater(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  const [first, ...rest] = content
  if (!cue || !first || first.from !== cue.to || first.to - first.from < 2) return reading
  const {pos} = tokens[first.from + 1]!
  // `later buses would stop`
  const adjective = tokens[first.from]!.lower === 'later' && (pos === 'NOUN' || pos === 'ADJ')
  if (!times.has(tokens[first.from]!.lower) || pos === 'PUNCT' || adjective) return reading
  return readingWith(reading, {content: [{from: first.from + 1, to: first.to}, ...rest]})
}
