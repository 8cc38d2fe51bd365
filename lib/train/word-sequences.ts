import {wordLabels} from '../reader/marks.js'
import {follow, newTrail} from '../reader/trail.js'
import {mostWordFeatures, wordFeatures, wordReasons} from '../reader/word-features.js'
import {mostWordSteps, wordSteps} from '../reader/word-steps.js'
import type {Prepared} from './prepared.js'
import type {Sequence} from './sequence.js'

/** What the first stage learns from: every paragraph with its labels, features as hashes. */
export function wordSequences(prepared: Prepared): Sequence[] {
  const {columns, paragraphs} = prepared
  const labels = labelsOf(prepared)
  const features = new Int32Array(mostWordFeatures)
  const steps = new Int32Array(mostWordSteps)
  const ends = new Uint8Array(wordReasons.length)
  return paragraphs.map(({from, to}) => {
    const size = to - from
    const all = new Int32Array(size * mostWordFeatures)
    const allSteps = new Int32Array(size * mostWordSteps)
    const offsets = new Int32Array(size + 1)
    const stepOffsets = new Int32Array(size + 1)
    const trail = newTrail()
    for (let k = 0; k < size; k++) {
      const count = wordFeatures(columns, from + k, from, to, trail, features, ends)
      all.set(features.subarray(0, count), offsets[k]!)
      offsets[k + 1] = offsets[k]! + count
      const stepCount = k ? wordSteps(columns, from + k, steps) : 0
      allSteps.set(steps.subarray(0, stepCount), stepOffsets[k]!)
      stepOffsets[k + 1] = stepOffsets[k]! + stepCount
      follow(columns, from + k, trail)
    }
    return {
      size,
      features: all.slice(0, offsets[size]),
      offsets,
      steps: allSteps.slice(0, stepOffsets[size]),
      stepOffsets,
      labels: labels.slice(from, to),
      times: prepared.document.times
    }
  })
}

/** One label for every token; a cue counts before a source, a source before a content. */
function labelsOf({columns, marked}: Prepared): Uint8Array {
  const labels = new Uint8Array(columns.size)
  const owner = new Int32Array(columns.size).fill(-1)
  for (const role of ['content', 'source', 'cue'] as const) {
    marked.forEach((one, at) => {
      for (const i of one[role]) {
        labels[i] = wordLabels[role]
        owner[i] = at
      }
    })
  }
  for (let i = columns.size - 1; i > 0; i--) {
    const first = labels[i] === labels[i - 1] && owner[i] === owner[i - 1]
    if (labels[i] && first) labels[i]!++
  }
  return labels
}
