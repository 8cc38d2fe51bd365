import type {Reading} from '../types/reading.js'

/** For every token, the innermost reading whose content holds it, or -1. */
export function contentOwners(length: number, readings: readonly Reading[]): Int32Array {
  const owner = new Int32Array(length).fill(-1)
  for (const at of outerFirst(readings)) {
    for (const {from, to} of readings[at]!.content) owner.fill(at, from, to)
  }
  return owner
}

/** Indexes of readings, every one after its parent. */
function outerFirst(readings: readonly Reading[]): number[] {
  const depth = readings.map((reading) => {
    let steps = 0
    for (let at = reading.parent; at >= 0 && steps < readings.length; at = readings[at]!.parent) steps++
    return steps
  })
  return readings.map((_, i) => i).sort((a, b) => depth[a]! - depth[b]! || a - b)
}
