/** Kinds of marks as bits, so that several in a row are one number. */
const kinds: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, ',،'],
      [2, '.!?…'],
      [4, ':;'],
      [8, '-‐‑'],
      [16, '–—−'],
      [32, '"“”„«»‘’\'`‚‹›'],
      [64, '([{'],
      [128, ')]}'],
      [256, '/|•·*_~^\\#+=<>§¶†']
    ] as const
  ).flatMap(([kind, marks]) => [...marks].map((mark): [string, number] => [mark, kind]))
)

/**
 * What kind of mark a token is, if it is nothing but marks; 0 for a word, a number or a symbol that is read (`$`, `%`, `&`).
 *
 * `,` is 1, `...` is 2, `--` is 8.
 */
export function markKind(text: string): number {
  let found = 0
  for (let i = 0; i < text.length; i++) {
    const kind = kinds.get(text.charAt(i))
    if (kind === undefined) return 0
    found |= kind
  }
  return found
}
