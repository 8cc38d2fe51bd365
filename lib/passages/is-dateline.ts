const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?'
const date = `(?:${day} )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month},?(?: \\d{4})?|${month} \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`
const time =
  '(?:at |@ ?|[|•·,–—-] ?)?(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{1,4}T?\\)?)?|\\d{1,2} ?[ap]\\.?m\\.?)'
const label =
  '(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|issued|date|on)(?: on| at)?:?)'
const ago = '\\d{1,3} (?:second|minute|min|hour|hr|day|week|month|year)s? ago'
const one = `(?:${label} )?(?:${date}(?:[ ,]*${time})?|${time}[ ,]*(?:[A-Z]{2,4}[ ,]*)?${date}|${ago}|(?:yesterday|today)(?:[ ,]*${time})?)`
const dates = new RegExp(
  `^[([]?${one}(?:\\s?[|•·/,;–—-]?\\s?(?:${one}|\\d+ min(?:ute)?s?(?: read)?|[\\p{L} ]{0,20})){0,3}[)\\].]?$`,
  'iu'
)
/** `WASHINGTON (AP) —`, `PARIS, June 4 (Reuters) -`. */
const place =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [\p{L}. ]{2,20})?(?:,? [\p{L}.]+ \d{1,2})?(?: \([\p{L} ]{2,30}\))?\s?[-–—]{1,2}$/u

/** Whether a line says when, or where and when, and nothing else: `Updated 4 June 2020, 9:30 a.m.`, `PARIS (AP) —`. */
export function isDateline(line: string): boolean {
  return line.length <= 120 && (place.test(line) || (/\d|today|yesterday/i.test(line) && dates.test(line)))
}
