const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?'
const date = `(?:${day} )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month},?(?: \\d{4})?|${month} \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`
const clock =
  '(?:(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?)(?: ?\\(?(?:[A-Z]{1,2}[DS]?T|UTC)\\b\\)?)?)'
const ago = '\\d{1,3} (?:second|minute|min|hour|hr|day|week|month|year)s? ago'
const moments = new RegExp(`\\b(?:${date}|${clock}|${ago}|yesterday|today)(?!\\p{L})`, 'giu')
/** What may stand beside a date and a time. */
const others =
  /\b(?:first|last|originally|published|updated|posted|modified|created|issued|date|on|at|[A-Z]{1,2}[DS]?T|UTC|\d+ min(?:ute)?s?(?: read)?)\b/giu
const marks = /[\s|•·/,;:–—()[\].@-]+/gu
/** `WASHINGTON (AP) —`, `PARIS, June 4 (Reuters) -`. */
const place =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [\p{L}. ]{2,20})?(?:,? [\p{L}.]+ \d{1,2})?(?: \([\p{L} ]{2,30}\))?\s?[-–—]{1,2}$/u

/** `PARIS, June 4`, on a line of its own. */
const placed = new RegExp(`^[\\p{L} .'’-]{3,32}(?:, [\\p{L}. ]{2,20})?,? (?:${date})$`, 'iu')
const capitals = /^\p{Lu}[\p{Lu} .'’-]{2,30},/u

/** Whether a line says when, or where and when, and nothing else: `Updated 4 June 2020, 9:30 a.m.`, `PARIS (AP) —`. */
export function isDateline(line: string): boolean {
  if (line.length > 120) return false
  if (place.test(line) || (capitals.test(line) && placed.test(line))) return true
  if (!/\d|today|yesterday/i.test(line)) return false
  const without = line.replace(moments, ' ')
  if (without === line) return false
  const rest = without.replace(others, ' ').replace(marks, ' ').trim()
  // `Monday, June 4, 2020 9:30 am by Ann Lee`, `June 4, 2020 | World News`
  return (
    rest === '' ||
    /^by [\p{L} .]{3,40}$/u.test(rest) ||
    (/[|•·–—]/.test(line) && /^\p{Lu}\S*(?: \S+){0,2}$/u.test(rest))
  )
}
