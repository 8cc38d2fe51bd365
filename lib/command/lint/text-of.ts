import {messages} from '../../messages.js'
import {decode} from '../decode.js'
import {decodePage} from '../decode-page.js'
import {languageOf} from '../language-of.js'

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so; a page may name another encoding.
 *
 * Findings on text that was read wrongly would be about marks that the article does not have, so nothing is guessed.
 *
 * @throws {TypeError}
 *   Where it is something else: in another encoding, or no text at all.
 */
export function textOf(name: string, bytes: Uint8Array): string {
  const text = decode(bytes)
  if (languageOf(name, text) === 'html') return decodePage(bytes)
  if (text.includes('\0')) throw new TypeError(messages.notText())
  if (text.includes('\uFFFD') && !isUnicode(bytes)) throw new TypeError(messages.notUnicode())
  return text
}

function isUnicode(bytes: Uint8Array): boolean {
  const mark = (bytes[0]! << 8) | bytes[1]!
  if (mark === 0xfffe || mark === 0xfeff) return true
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}
