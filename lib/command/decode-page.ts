import {decode} from './decode.js'

/** How far a page may say in what it is written, as browsers look. */
const sight = 1024
const charset = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i

/** Text of a page: as a byte order mark says, or the page itself (`<meta charset=windows-1252>`), or UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const isMarked = (bytes[0] === 0xef && bytes[1] === 0xbb) || (bytes[0]! >= 0xfe && bytes[1]! >= 0xfe)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sight))
  const label = isMarked ? undefined : charset.exec(head)?.[1]
  // What says so in single bytes is not written in two.
  if (!label || /^utf-?(?:8|16)/i.test(label)) return decode(bytes)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return decode(bytes)
  }
}
