import type {BreakPoint} from './break-point.js'
import {endsInInitials} from './ends-in-initials.js'
import {endsInLetter} from './ends-in-letter.js'
import {endsInNumber} from './ends-in-number.js'
import {endsInTime} from './ends-in-time.js'
import {endsInWord} from './ends-in-word.js'
import {lacksStop} from './lacks-stop.js'
import {startsInLowerCase} from './starts-in-lower-case.js'

/** Whether one sentence of the parser is two. */
export function splits(point: BreakPoint): boolean {
  return (
    endsInNumber(point) ||
    endsInInitials(point) ||
    endsInTime(point) ||
    endsInWord(point) ||
    endsInLetter(point) ||
    startsInLowerCase(point) ||
    lacksStop(point)
  )
}
