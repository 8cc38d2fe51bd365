import type {Range} from '../../types/range.js'
import type {Columns} from './columns.js'
import type {LoadedModel} from './loaded-model.js'
import {type Marks, stepOf, wordLabels} from './marks.js'
import {follow, newTrail} from './trail.js'
import {mostWordFeatures, wordFeatures, wordReasons} from './word-features.js'
import {mostWordSteps, wordSteps} from './word-steps.js'

const features = new Int32Array(mostWordFeatures)
const steps = new Int32Array(mostWordSteps)
const ends = new Uint8Array(wordReasons.length)
const likely = new Float64Array(7)

/** The first stage: what the words of each scope (a paragraph, or a content read by itself) seem to be. */
export function markWords(columns: Columns, scopes: readonly Range[], model: LoadedModel): Marks {
  const {size} = columns
  const marks = {
    label: new Uint8Array(size),
    source: new Uint8Array(size),
    cue: new Uint8Array(size),
    content: new Uint8Array(size),
    likely: new Float32Array(size),
    goesOn: new Float32Array(size)
  }
  const chain = model.wordChain
  for (const {from, to} of scopes) {
    chain.begin(to - from)
    const trail = newTrail()
    for (let i = from; i < to; i++) {
      const k = i - from
      const count = wordFeatures(columns, i, from, to, trail, features, ends)
      model.words.add(features, count, chain.tokens, k * 7)
      if (k) chain.rows[k] = chain.steps.row(steps, wordSteps(columns, i, steps))
      follow(columns, i, trail)
    }
    chain.sum()
    for (let i = from; i < to; i++) {
      marks.label[i] = chain.tell(i - from, likely)
      const cue = likely[wordLabels.cue]! + likely[wordLabels.inCue]!
      marks.source[i] = stepOf(likely[wordLabels.source]! + likely[wordLabels.inSource]!)
      marks.cue[i] = stepOf(cue)
      marks.content[i] = stepOf(likely[wordLabels.content]! + likely[wordLabels.inContent]!)
      marks.likely[i] = cue
      marks.goesOn[i] = likely[wordLabels.inCue]!
    }
  }
  return marks
}
