/** A coarse look of a word, as a number: `Ann` and `Bo` look alike, `AP` and `1990s` do not. */
export function shapeOf(text: string): number {
  let shape = 0
  let last = -1
  for (let i = 0; i < text.length && i < 12; i++) {
    const code = text.charCodeAt(i)
    const kind =
      code >= 48 && code <= 57 ? 1 : code >= 65 && code <= 90 ? 2 : code >= 97 && code <= 122 ? 3 : 4
    if (kind !== last) shape = shape * 5 + kind
    last = kind
  }
  return shape | 0
}
