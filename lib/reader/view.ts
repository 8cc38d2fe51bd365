import {mix} from '../model/hash-feature.js'
import {hashText} from '../model/hash-text.js'
import type {Anchor} from './anchor.js'
import type {Columns} from './columns.js'
import type {Marks} from './marks.js'

const comma = hashText(',')
const verb = hashText('VERB')
const aux = hashText('AUX')
const that = hashText('that')

/** What is told of every token of a window, seen from the anchor: filled by `see`. */
export interface View {
  readonly side: Uint8Array
  readonly near: Uint8Array
  readonly sentence: Uint8Array
  readonly quote: Uint8Array
  readonly commas: Uint8Array
  readonly verbs: Uint8Array
  readonly cues: Uint8Array
  readonly marks: Uint8Array
  readonly thats: Uint8Array
  readonly branch: Int32Array
  readonly branchAt: Int32Array
  readonly spine: Uint8Array
}
export function newView(size: number): View {
  const bytes = (): Uint8Array => new Uint8Array(size)
  return {
    side: bytes(),
    near: bytes(),
    sentence: bytes(),
    quote: bytes(),
    commas: bytes(),
    verbs: bytes(),
    cues: bytes(),
    marks: bytes(),
    thats: bytes(),
    branch: new Int32Array(size),
    branchAt: new Int32Array(size),
    spine: bytes()
  }
}

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11]
const nearOf = (distance: number): number =>
  distance < steps.length ? steps[distance]! : distance < 45 ? 12 : 13

/** Look at the window from the anchor. */
export function see(c: Columns, m: Marks, a: Anchor, v: View): void {
  const base = a.windowFrom
  const count = (from: number, by: number, end: number): void => {
    let commas = 0
    let verbs = 0
    let cues = 0
    let marks = 0
    let thats = 0
    for (let i = from; i !== end; i += by) {
      const k = i - base
      v.commas[k] = Math.min(commas, 4)
      v.verbs[k] = Math.min(verbs, 4)
      v.cues[k] = Math.min(cues, 3)
      v.marks[k] = Math.min(marks, 4)
      v.thats[k] = Math.min(thats, 1)
      if (c.word[i] === comma) commas++
      if (c.pos[i] === verb || c.pos[i] === aux) verbs++
      if (m.cue[i]! >= 4 && !(i !== from && m.cue[i - by]! >= 4)) cues++
      if (c.quote[i] === 1 || c.quote[i] === 3) marks++
      if (c.word[i] === that) thats = 1
    }
  }
  for (let k = a.from - base; k < a.to - base; k++) {
    v.commas[k] = 0
    v.verbs[k] = 0
    v.cues[k] = 0
    v.marks[k] = 0
    v.thats[k] = 0
  }
  count(a.from - 1, -1, base - 1)
  count(a.to, 1, a.windowTo)
  const at = c.sentence[a.main]!
  const own = c.quotation[a.main]!
  for (let i = base; i < a.windowTo; i++) {
    const k = i - base
    v.side[k] = i < a.from ? 1 : i >= a.to ? 2 : 0
    v.near[k] = i < a.from ? nearOf(a.from - i) : i >= a.to ? nearOf(i - a.to + 1) : 0
    const apart = c.sentence[i]! - at
    v.sentence[k] = Math.max(-2, Math.min(2, apart)) + 2
    const q = c.quotation[i]!
    v.quote[k] = q < 0 ? 0 : q === own ? 1 : apart === 0 ? 2 : 3
    if (q >= 0 && q !== own) {
      // A quotation that reaches into the sentence of the cue, though this token stands in another.
      const {from, to} = c.quotations[q]!
      if (apart !== 0 && from < c.sentenceTo[a.main]! && to > c.sentenceFrom[a.main]!) v.quote[k] = 4
    }
    v.branch[k] = 0
    v.branchAt[k] = -1
    v.spine[k] = 0
  }
  branches(c, a, v)
}

const climbed = new Int32Array(64)
/**
 * Which branch of the tree around the anchor each token of its sentence hangs on: `branchAt` is the top of the branch,
 * `branch` says how it hangs on the anchor or on what is above the anchor.
 *
 * In `Ann said it rained` the branches of `said` are `Ann` (nsubj) and `it rained` (ccomp).
 */
function branches(c: Columns, a: Anchor, v: View): void {
  const base = a.windowFrom
  const first = Math.max(base, c.sentenceFrom[a.main]!)
  const last = Math.min(a.windowTo, c.sentenceTo[a.main]!)
  let path = 1
  for (let up = a.main, depth = 1; up >= first && up < last && depth < 8; up = c.head[up]!, depth++) {
    v.spine[up - base] = 1
    v.branch[up - base] = mix(7, depth < 4 ? path : 4)
    v.branchAt[up - base] = up
    path = mix(path, c.relation[up]!)
  }
  for (let i = first; i < last; i++) {
    let at = i
    let n = 0
    while (v.branchAt[at - base]! < 0 && n < 64) {
      climbed[n++] = at
      const head = c.head[at]!
      if (head < first || head >= last) break
      at = head
    }
    let branch = 3
    let top = i
    if (v.branchAt[at - base]! >= 0) {
      if (v.spine[at - base]) {
        top = n ? climbed[n - 1]! : at
        branch = n ? mix(v.branch[at - base]!, c.relation[top]!) : v.branch[at - base]!
      } else {
        top = v.branchAt[at - base]!
        branch = v.branch[at - base]!
      }
    }
    for (let k = 0; k < n; k++) {
      v.branch[climbed[k]! - base] = branch
      v.branchAt[climbed[k]! - base] = top
    }
  }
}
