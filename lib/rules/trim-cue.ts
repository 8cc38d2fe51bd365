import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {timeAt} from '../manner/time-at.js'
import {readingWith} from './reading-with.js'

/** Take the time of saying off the end of a cue: `said Thursday` is the cue `said`. */
export function trimCue(tokens: readonly Token[], reading: Reading): Reading {
  const {cue} = reading
  if (!cue) return reading
  for (let at = cue.from + 1; at < cue.to; at++)
    if (timeAt(tokens, at) === cue.to) return readingWith(reading, {cue: {from: cue.from, to: at}})
  return reading
}
