const kinds: readonly (readonly [opening: string, kind: string])[] = [
  ['PK\x03\x04', 'a Word document or an archive'],
  ['\xD0\xCF\x11\xE0', 'a Word document'],
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'rich text (RTF)'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['\x1F\x8B', 'a compressed file']
]

/** What sort of file it is by how it begins, where it is known to hold no plain text; `null` where it may. */
export function otherKind(bytes: Uint8Array): string | null {
  const opening = String.fromCharCode(...bytes.subarray(0, 8))
  return kinds.find(([start]) => opening.startsWith(start))?.[1] ?? null
}
