/**
 * Whether two names differ by one slip of the pen: a letter too many, too few, another one, or two in the wrong order.
 *
 * `Dremmel` and `Dremmell`, not `Syria` and `Syrian`, where an ending makes another word.
 */
export function isSlip(one: string, other: string): boolean {
  if (one === other || one.startsWith(other) || other.startsWith(one)) return isDoubled(one, other)
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (one[start] === other[start]) start++
  let end = 0
  while (one.at(-1 - end) === other.at(-1 - end) && end < Math.min(one.length, other.length) - start) end++
  const a = one.slice(start, one.length - end)
  const b = other.slice(start, other.length - end)
  if (a.length <= 1 && b.length <= 1) return start > 0
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
}

/** One is the other with its last letter twice: `Dremmel`, `Dremmell`. */
function isDoubled(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.length === short.length + 1 && long.at(-1) === short.at(-1)
}
