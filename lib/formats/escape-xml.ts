import {printable} from './printable.js'

/**
 * Text of an article as text or as a quoted attribute of XML; line ends and tabs come back as they were.
 *
 * `"A & B"\n` becomes `&#34;A &#38; B&#34;&#10;`.
 */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"'\t\n\r\u2028\u2029]/g, (character) => `&#${character.charCodeAt(0)};`)
}
