/** One 32-bit number from two, in this order. */
export function pair(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b ^ (b >>> 15), 0x9e3779b1), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
