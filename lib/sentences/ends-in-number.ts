import type {BreakPoint} from './break-point.js'

/** `He was 14. In June …`, `It cost $40,000. Many …`: a number ends a sentence, but for the number of a list (`2. It is …`). */
export function endsInNumber({left, right, whole}: BreakPoint): boolean {
  const number =
    /(?:^|[\s([“‘"'$£€¥+±~#–—/-])[\d.,:–—/-]*\d(?:st|nd|rd|th|[%°′″'"mkKMB]|pm|am|bn)?[.!?…]["”’'»)\]]*$/.exec(
      left
    )
  if (!number || (whole && number.index === 0)) return false
  return (
    /^["“‘'«([]*(?:\p{Lu}|\d)/u.test(right) && !/(?:^|\s)(?:[Nn]os?|[Vv]ol|[Cc]h|pp?)\.?\s?\S*$/.test(left)
  )
}
