/** Control characters, marks that turn the direction of writing round, and what no terminal can show. */
const harmful =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Text of an article as one line that is safe in a terminal: white space becomes a space, and a character that could
 * move the cursor, colour the screen or turn the line round is written out.
 *
 * `red\u001B[31m` becomes `red\x1B[31m`, in visible letters.
 */
export function escapeControls(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').replace(harmful, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase()
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`
  })
}
