/** What a UTF-16 unit is to a scanner of words: 1 nothing, 2 part of a word, 3 an apostrophe, 4 a double quotation mark. */
export type CharKind = 1 | 2 | 3 | 4

/** Filled as units are met; 0 is not yet known. */
const known = new Uint8Array(0x10000)

/** The kind of a UTF-16 unit. A table, since a regular expression for every character would be most of the time of a stage. */
export function charKind(unit: number): CharKind {
  const kind = known[unit]!
  if (kind) return kind as CharKind
  const char = String.fromCharCode(unit)
  const found = /[\p{L}\p{N}]/u.test(char) ? 2 : /['’]/.test(char) ? 3 : /["“”]/.test(char) ? 4 : 1
  known[unit] = found
  return found
}
