/** Put a list into an order that `next` (numbers from 0 up to 1) decides, in place. */
export function shuffle<Type>(list: Type[], next: () => number): Type[] {
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(next() * (i + 1))
    ;[list[i], list[other]] = [list[other]!, list[i]!]
  }
  return list
}
