import {type AnchorReading, spanLabels} from './read-anchor.js'

/** The likeliest of the readings that share words of a cue, in order of their cues. */
export function choose(readings: readonly AnchorReading[]): AnchorReading[] {
  const taken = new Set<number>()
  const chosen = [...readings]
    .sort((a, b) => b.sureness.cue - a.sureness.cue || a.anchor.from - b.anchor.from)
    .filter(({anchor, labels}) => {
      const cue: number[] = []
      labels.forEach((label, k) => {
        if (label === spanLabels.cue) cue.push(anchor.windowFrom + k)
      })
      if (cue.some((i) => taken.has(i))) return false
      for (const i of cue) taken.add(i)
      return true
    })
  return chosen.sort((a, b) => a.anchor.from - b.anchor.from)
}
