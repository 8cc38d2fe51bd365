import type {Chain} from '../model/chain.js'
import type {Anchor} from './anchor.js'
import type {Columns} from './columns.js'
import type {LoadedModel} from './loaded-model.js'
import type {Marks} from './marks.js'
import {mostSpanFeatures, spanFeatures} from './span-features.js'
import {mostSpanSteps, spanSteps} from './span-steps.js'
import {newView, see} from './view.js'

/** Labels of the second stage. */
export const spanLabels = {none: 0, source: 1, cue: 2, content: 3} as const

/** How likely the model finds the words of a reading to be what it takes them for, each 0 to 1. */
export interface Sureness {
  readonly cue: number
  /** The mean over the words of the source and of the content, each given that the cue is one; `null` without a source. */
  readonly source: number | null
  readonly content: number
}

/** What the second stage makes of a cue. */
export interface AnchorReading {
  readonly anchor: Anchor
  readonly sureness: Sureness
  /** Labels of the tokens of the window. */
  readonly labels: Uint8Array
}

const features = new Int32Array(mostSpanFeatures)
const steps = new Int32Array(mostSpanSteps)
let view = newView(512)

/** The second stage: read a window from the point of view of one cue; `null` where it is less likely one than `least`. */
export function readAnchor(
  columns: Columns,
  marks: Marks,
  anchor: Anchor,
  model: LoadedModel,
  least: number
): AnchorReading | null {
  const {windowFrom, windowTo, main} = anchor
  const size = windowTo - windowFrom
  if (view.side.length < size) view = newView(size)
  see(columns, marks, anchor, view)
  const chain = model.spanChain
  chain.begin(size)
  for (let k = 0; k < size; k++) {
    const i = windowFrom + k
    const count = spanFeatures(columns, marks, anchor, view, i, features)
    model.spans.add(features, count, chain.tokens, k * 4)
    if (k) chain.rows[k] = chain.steps.row(steps, spanSteps(columns, marks, anchor, view, i, steps))
  }
  chain.sum()
  const at = main - windowFrom
  const likely = chain.likely(at, spanLabels.cue)
  if (likely < least) return null
  // The best labels, given that it is a cue.
  chain.tokens[at * 4 + spanLabels.cue]! += 100_000
  const labels = new Uint8Array(size)
  chain.best(labels, 0)
  // Who says something says something: where no token is content, the likeliest one is.
  if (!labels.includes(spanLabels.content)) {
    let most = -1
    for (let k = 0; k < size; k++)
      if (most < 0 || chain.likely(k, spanLabels.content) > chain.likely(most, spanLabels.content)) most = k
    if (most !== at) {
      chain.tokens[most * 4 + spanLabels.content]! += 100_000
      chain.best(labels, 0)
    }
  }
  return {anchor, sureness: surenessOf(chain, labels, likely), labels}
}

function surenessOf(chain: Chain, labels: Uint8Array, likely: number): Sureness {
  const sums = [0, 0, 0, 0]
  const counts = [0, 0, 0, 0]
  for (let k = 0; k < labels.length; k++) {
    const label = labels[k]!
    if (label !== spanLabels.source && label !== spanLabels.content) continue
    sums[label]! += chain.likely(k, label)
    counts[label]!++
  }
  const mean = (label: number): number => Math.min(1, sums[label]! / counts[label]! / likely)
  return {
    cue: likely,
    source: counts[spanLabels.source] ? mean(spanLabels.source) : null,
    content: counts[spanLabels.content] ? mean(spanLabels.content) : 0
  }
}
