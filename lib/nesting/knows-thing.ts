import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readSignal} from '../manner/signal.js'
import {isThing} from '../rules/is-thing.js'

/**
 * Whether a reading in a content only tells what somebody knows of, or believes in: that is said by who speaks, and
 * claims nothing.
 *
 * `Lee denied that he [had known about] the rust`; not `that he had known that it rusted`.
 */
export function knowsThing(tokens: readonly Token[], reading: Reading): boolean {
  return (
    reading.cue !== null &&
    isThing(tokens, reading.content) &&
    readSignal(tokens, reading).class === 'believing'
  )
}
