/** What a name such as `eacute` stands for. */
export type Names = (name: string) => string | undefined

/** A character reference as it stands in a file. */
export interface Reference {
  /** What it stands for. */
  readonly text: string
  /** Its length in the file, `&` and `;` included. */
  readonly length: number
}

/** The names that need no table; where no table is given, another name is known by what follows it. */
const common: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0'
}

export const commonNames: Names = (name) => (Object.hasOwn(common, name) ? common[name] : undefined)

const number = /&#(?:x([\da-f]{1,8})|(\d{1,8}));?/iy
const name = /&([A-Za-z][A-Za-z\d]{1,31})(;?)/y
/** Code points that stand for those of Windows-1252, as browsers read them. */
const windows =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/**
 * The character reference at a place, or nothing.
 *
 * @param names
 *   Names that need their semicolon.
 * @param bare
 *   Names that stand without one too, of old: `&copy 2020`; the longest that fits counts.
 */
export function decodeReference(
  source: string,
  at: number,
  names: Names,
  bare?: Names | undefined
): Reference | undefined {
  number.lastIndex = at
  const digits = number.exec(source)
  if (digits) {
    const code = Number.parseInt(digits[1] ?? digits[2]!, digits[1] ? 16 : 10)
    return {text: fromCode(code), length: digits[0].length}
  }
  name.lastIndex = at
  const found = name.exec(source)
  if (!found) return undefined
  const text = found[2] ? names(found[1]!) : undefined
  if (text !== undefined) return {text, length: found[0].length}
  if (!bare) return undefined
  // No such name is longer than six letters: `&yacute`.
  for (let length = Math.min(6, found[1]!.length); length >= 2; length--) {
    const short = bare(found[1]!.slice(0, length))
    if (short !== undefined) return {text: short, length: length + 1}
  }
  return undefined
}

function fromCode(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows[code - 0x80]!
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\uFFFD'
  return String.fromCodePoint(code)
}
