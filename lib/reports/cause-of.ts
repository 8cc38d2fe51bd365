import type {VFileMessage} from 'vfile-message'

/** The second place that explains a message, if it has one. */
export function causeOf({cause}: Pick<VFileMessage, 'cause'>): VFileMessage | null {
  return typeof cause === 'object' && cause !== null && 'place' in cause && 'reason' in cause
    ? (cause as VFileMessage)
    : null
}
