/** Control characters but white space, what XML forbids, and halves of characters. */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Text of an article that any text format can hold: a character that XML forbids, or that a terminal would obey, becomes
 * `�`, one for one, so that offsets still hold.
 *
 * `red\u001B[31m` becomes `red�[31m`.
 */
export function printable(text: string): string {
  return text.replace(unprintable, '\uFFFD')
}
