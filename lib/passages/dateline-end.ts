/** Capitals, then a state, a day and an agency or a wire of releases, each at most once, then a dash and the text. */
const opening =
  /^\s*\p{Lu}[\p{Lu} .'’-]{2,30}(?:, \p{Lu}[\p{L}. ]{1,20})?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: \/[\p{Lu}][\p{L} -]{1,30}\/)?(?: \(\p{Lu}[\p{L} ]{1,30}\))?(?: ?[–—]{1,2}| --?)\s+(?=[\p{Lu}\p{N}“"‘'])/u

/**
 * Where the dateline at the head of a paragraph ends, the space after it included; 0 where there is none.
 *
 * `PORT ELLERY — A jury …`, `ROME, June 4 (Reuters) - The …`: up to the article that follows.
 */
export function datelineEnd(text: string): number {
  return opening.exec(text.slice(0, 120))?.[0].length ?? 0
}
