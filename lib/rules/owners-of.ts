import type {Reading} from '../../types/reading.js'

/** For every token, one more than the index of the reading that it is part of, or 0. */
export function ownersOf(size: number, readings: readonly Reading[]): Int32Array {
  const owner = new Int32Array(size)
  readings.forEach(({cue, mention, content}, r) => {
    for (const {from, to} of [...content, ...mention, ...(cue ? [cue] : [])]) owner.fill(r + 1, from, to)
  })
  return owner
}
