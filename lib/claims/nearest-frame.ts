import type {Reading} from '../../types/reading.js'

/** The act of saying in the sentence whose cue stands nearest to a word. */
export function nearestFrame(readings: readonly Reading[], frames: readonly number[], at: number): number {
  let best = frames[0]!
  let distance = Number.POSITIVE_INFINITY
  for (const frame of frames) {
    const {cue: range, mention} = readings[frame]!
    const place = (range ?? mention[0])!.from
    const far = Math.abs(place - at)
    if (far < distance) {
      distance = far
      best = frame
    }
  }
  return best
}
