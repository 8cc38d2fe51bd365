/**
 * Characters that a page would not show as what they are: control characters, marks that turn the direction of writing
 * round beyond the word they stand in, and halves of pairs.
 */
const harmful =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Text of an article as a page can show it: line ends are line feeds, and a character that would be lost, or that could
 * turn a line round, is written out.
 *
 * A right-to-left override becomes `\u202E`, in visible letters.
 */
export function readable(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(harmful, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase()
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`
  })
}
