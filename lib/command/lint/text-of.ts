import {messages} from '../../messages.js'
import {decode} from '../decode.js'
import {decodePage} from '../decode-page.js'
import {languageOf} from '../language-of.js'
import {notText} from '../not-text.js'
import {otherKind} from '../other-kind.js'

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so; a page may name another encoding.
 *
 * Findings on text that was read wrongly would be about marks that the article does not have, so nothing is guessed.
 *
 * @throws {TypeError}
 *   Where it is something else: in another encoding, or no text at all.
 */
export function textOf(name: string, bytes: Uint8Array): string {
  const kind = otherKind(bytes)
  if (kind !== null) throw new TypeError(messages.otherKind(kind))
  const text = decode(bytes)
  if (languageOf(name, text) === 'html') return decodePage(bytes)
  const reason = notText(text, bytes)
  if (reason !== null) throw new TypeError(reason)
  return text
}
