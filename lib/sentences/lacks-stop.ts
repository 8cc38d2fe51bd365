import type {BreakPoint} from './break-point.js'

/** `“We’re done here” The senator left.`: a quotation without a full stop ends a sentence where a new one clearly begins. */
export function lacksStop({left, right}: BreakPoint): boolean {
  return (
    /\p{Ll}["”’]$/u.test(left) && /^(?:The|He|She|They|It|This|But|There|These)\s\p{Ll}+\s\p{Ll}/u.test(right)
  )
}
