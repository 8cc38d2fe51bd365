import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {placeOf} from './place-of.js'

/** Messages of a file by where they start, then by where they end, then by rule; those about the whole file first. */
export function inOrder({messages}: Pick<VFile, 'messages'>): readonly VFileMessage[] {
  return messages.toSorted((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)]
    return (
      (a?.start.line ?? 0) - (b?.start.line ?? 0) ||
      (a?.start.column ?? 0) - (b?.start.column ?? 0) ||
      (a?.end.line ?? 0) - (b?.end.line ?? 0) ||
      (a?.end.column ?? 0) - (b?.end.column ?? 0) ||
      compared(one.ruleId ?? '', other.ruleId ?? '')
    )
  })
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
