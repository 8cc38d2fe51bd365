/**
 * Mix one more integer into a hash, for features that are looked up in a `WeightTable`.
 *
 * A feature is a template number and its values, mixed in one after the other:
 * `mix(mix(12, word), tag)`. Every bit of the result depends on every bit that went in.
 */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value ^ 0x5bd1e995, 0x9e3779b1)
  const turned = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77)
  return turned ^ (turned >>> 13)
}
