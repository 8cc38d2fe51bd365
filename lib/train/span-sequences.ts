import type {Anchor} from '../reader/anchor.js'
import type {Marks} from '../reader/marks.js'
import {offerAnchors} from '../reader/offer-anchors.js'
import {spanLabels} from '../reader/read-anchor.js'
import {mostSpanFeatures, spanFeatures} from '../reader/span-features.js'
import {mostSpanSteps, spanSteps} from '../reader/span-steps.js'
import {newView, see} from '../reader/view.js'
import type {Prepared} from './prepared.js'
import type {Sequence} from './sequence.js'

/** What the second stage learns from: every cue that the first stage offers, with the labels around it; features as hashes. */
export function spanSequences(prepared: Prepared, marks: Marks): Sequence[] {
  const {columns, paragraphs} = prepared
  const features = new Int32Array(mostSpanFeatures)
  const steps = new Int32Array(mostSpanSteps)
  return offerAnchors(columns, paragraphs, marks).map((anchor) => {
    const size = anchor.windowTo - anchor.windowFrom
    const view = newView(size)
    see(columns, marks, anchor, view)
    const all = new Int32Array(size * mostSpanFeatures)
    const allSteps = new Int32Array(size * mostSpanSteps)
    const offsets = new Int32Array(size + 1)
    const stepOffsets = new Int32Array(size + 1)
    for (let k = 0; k < size; k++) {
      const i = anchor.windowFrom + k
      const count = spanFeatures(columns, marks, anchor, view, i, features)
      all.set(features.subarray(0, count), offsets[k]!)
      offsets[k + 1] = offsets[k]! + count
      const stepCount = k ? spanSteps(columns, marks, anchor, view, i, steps) : 0
      allSteps.set(steps.subarray(0, stepCount), stepOffsets[k]!)
      stepOffsets[k + 1] = stepOffsets[k]! + stepCount
    }
    return {
      size,
      features: all.slice(0, offsets[size]),
      offsets,
      steps: allSteps.slice(0, stepOffsets[size]),
      stepOffsets,
      labels: labelsAround(prepared, anchor),
      times: prepared.document.times
    }
  })
}

/** Labels of the attribution whose cue shares most tokens with the anchor; none where no cue does. */
export function labelsAround({marked}: Pick<Prepared, 'marked'>, anchor: Anchor): Uint8Array {
  const {from, to, windowFrom, windowTo} = anchor
  const labels = new Uint8Array(windowTo - windowFrom)
  let most = 0
  let right = marked[0]
  for (const one of marked) {
    const shared = one.cue.filter((i) => i >= from && i < to).length
    if (shared > most) {
      most = shared
      right = one
    }
  }
  if (!most || !right) return labels
  for (const role of ['content', 'source', 'cue'] as const)
    for (const i of right[role])
      if (i >= windowFrom && i < windowTo) labels[i - windowFrom] = spanLabels[role]
  return labels
}
