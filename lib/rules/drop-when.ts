import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {calendar} from '../lexicon/calendar.js'
import {readingWith} from './reading-with.js'

/** A day or a month behind a preposition is nobody, though it has a capital: `A ruling is expected [in June]`. */
export function dropWhen(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention} = reading
  const [who] = mention
  if (!cue || !who || mention.length > 1 || who.from < cue.to || who.to - who.from > 3) return reading
  const opener = tokens[who.from]!.pos === 'ADP' ? who.from : who.from - 1
  if (opener < cue.from || tokens[opener]!.pos !== 'ADP') return reading
  for (let at = opener + 1; at < who.to; at++)
    if (!calendar.has(tokens[at]!.lower) && !/^\d+$/.test(tokens[at]!.text)) return reading
  return readingWith(reading, {mention: []})
}
