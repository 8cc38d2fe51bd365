import type {BreakPoint} from './break-point.js'

/** `Sales fell. iPad owners …`: a name that begins with a small letter begins a sentence. */
export function startsInLowerCase({left, right}: BreakPoint): boolean {
  return /\p{Ll}{3}[.!?]["”’'»)\]]*$/u.test(left) && /^["“‘'«([]*[a-z]{1,5}\p{Lu}\p{Ll}/u.test(right)
}
