import type {Anchor} from './anchor.js'
import type {Columns} from './columns.js'
import type {LoadedModel} from './loaded-model.js'
import {wordLabels} from './marks.js'
import {follow, newTrail} from './trail.js'
import {mostWordFeatures, wordFeatures, wordReasons} from './word-features.js'

const features = new Int32Array(mostWordFeatures)
const labels = new Int32Array(7)
const ends = new Uint8Array(wordReasons.length)

/** What spoke most for a cue in the first stage: `model: the word itself, its grammar`. */
export function explain(columns: Columns, {main, windowFrom, windowTo}: Anchor, model: LoadedModel): string {
  const {words} = model
  const trail = newTrail()
  for (let i = Math.max(windowFrom, columns.sentenceFrom[main]!); i < main; i++) follow(columns, i, trail)
  wordFeatures(columns, main, windowFrom, windowTo, trail, features, ends)
  const scores = wordReasons.map((reason, group) => {
    const from = group ? ends[group - 1]! : 0
    labels.fill(0)
    words.add(features.subarray(from, ends[group]!), ends[group]! - from, labels, 0)
    return {reason, score: labels[wordLabels.cue]! + labels[wordLabels.inCue]! - labels[wordLabels.none]!}
  })
  const strongest = scores.sort((a, b) => b.score - a.score).slice(0, 2)
  return `model: ${strongest.map(({reason}) => reason).join(', ')}`
}
