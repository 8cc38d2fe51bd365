/**
 * Mix one more integer into a hash, for features that are looked up in a `WeightTable`.
 *
 * A feature is a template number below 4096 and its values, mixed in one after the other: `mix(mix(12, word), tag)`.
 * The number is turned out of the way of small values, so that `mix(12, 5)` and `mix(13, 4)` differ. The upper bits
 * depend on every bit that went in; they are the ones that a table looks at. One multiplication, since this is called
 * some 150 times a word.
 */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(((hash << 20) | (hash >>> 12)) ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
