/** Hash of `text.slice(from, to)`, 32 bits (FNV-1a over UTF-16, stirred once more). */
export function hashText(text: string, from: number = 0, to: number = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
