import {resolveDate} from '../dates.js'
import {isDate} from '../settings.js'

/** `2020-06-04 10:00:00.123456+0200`, as programs write it. */
const loose =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d))?(?:[.,]\d{1,12})?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i

/**
 * A date as a page writes it, as an ISO date or date and time; `null` where it is none.
 *
 * `2020-06-04 10:00 UTC` is `2020-06-04T10:00Z`, `June 4, 2020` is `2020-06-04`.
 */
export function isoDate(written: string | null | undefined): string | null {
  const text = written?.trim().slice(0, 80) ?? ''
  const [, day, time, seconds, zone] = loose.exec(text) ?? []
  if (day) {
    const offset = !zone
      ? ''
      : /^[a-z]/i.test(zone)
        ? 'Z'
        : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
    const date = time ? `${day}T${time}${seconds ? `:${seconds}` : ''}${offset}` : day
    return isDate(date) ? date : isDate(day) ? day : null
  }
  if (!/\d{4}/.test(text)) return null
  const found = resolveDate(text, null)
  return found && /^\d{4}-\d\d-\d\d$/.test(found) ? found : null
}
