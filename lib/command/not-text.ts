import {messages} from '../messages.js'

/** Why bytes are not the text that was read from them: in another encoding, or no text at all; `null` where they are. */
export function notText(text: string, bytes: Uint8Array): string | null {
  if (text.includes('\0')) return messages.notText()
  return text.includes('\uFFFD') && !isUnicode(bytes) ? messages.notUnicode() : null
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
