import {mix} from './hash-feature.js'
import type {ParserInput} from './parser-input.js'
import type {ParserState} from './parser-state.js'

/** Tag of what is not there. */
const nothing = 63

/** The features of a state that the next move, and the relation of an arc, are guessed from. */
export class ParserFeatures {
  readonly hashes: Int32Array = new Int32Array(128)
  count = 0

  /** For the next move. */
  move(input: ParserInput, state: ParserState): void {
    const {forms, lemmas, tags, marks, breaks, quotes, verbsAfter, nextVerb} = input
    const {stack, height, front: b0, size} = state
    const {hashes} = this
    const s0 = height > 0 ? stack[height - 1]! : -1
    const s1 = height > 1 ? stack[height - 2]! : -1
    const b1 = b0 + 1
    const b2 = b0 + 2
    const s0t = s0 >= 0 ? tags[s0]! : nothing
    const s1t = s1 >= 0 ? tags[s1]! : nothing
    const b0t = tags[b0]!
    const b1t = b1 <= size ? tags[b1]! : nothing
    const b2t = b2 <= size ? tags[b2]! : nothing
    const s0w = s0 >= 0 ? forms[s0]! : 0
    const s1w = s1 >= 0 ? forms[s1]! : 0
    const b0w = forms[b0]!
    const b1w = b1 <= size ? forms[b1]! : 0
    const s0m = s0 >= 0 ? lemmas[s0]! : 0
    const s1m = s1 >= 0 ? lemmas[s1]! : 0
    const b0m = lemmas[b0]!
    const s0l = s0 >= 0 ? state.lefts[s0]! : -1
    const s0r = s0 >= 0 ? state.rights[s0]! : -1
    const s1l = s1 >= 0 ? state.lefts[s1]! : -1
    const s1r = s1 >= 0 ? state.rights[s1]! : -1
    const b0l = state.lefts[b0]!
    const s0lt = s0l >= 0 ? tags[s0l]! : nothing
    const s0rt = s0r >= 0 ? tags[s0r]! : nothing
    const s1lt = s1l >= 0 ? tags[s1l]! : nothing
    const s1rt = s1r >= 0 ? tags[s1r]! : nothing
    const b0lt = b0l >= 0 ? tags[b0l]! : nothing
    const s0names = s0 >= 0 ? mix(state.leftNames[s0]!, state.rightNames[s0]!) : 0
    const s1names = s1 >= 0 ? mix(state.leftNames[s1]!, state.rightNames[s1]!) : 0
    const b0names = state.leftNames[b0]!
    const s0rr = s0r >= 0 ? state.names[s0r]! : nothing
    const s1rr = s1r >= 0 ? state.names[s1r]! : nothing
    const s0count =
      s0 >= 0 ? Math.min(3, state.leftCounts[s0]!) * 4 + Math.min(3, state.rightCounts[s0]!) : 20
    const b0count = Math.min(3, state.leftCounts[b0]!)
    const b0p = marks[b0]!
    const s0p = s0 >= 0 ? marks[s0]! : 0
    const b1p = b1 <= size ? marks[b1]! : 0
    // Whether marks stand between, and whether both are in the same quotation.
    const gap = s0 >= 0 ? Math.min(3, breaks[b0]! - breaks[s0]!) * 2 + ((quotes[b0]! - quotes[s0]!) & 1) : 9
    const lowGap =
      s1 >= 0 ? Math.min(3, breaks[s0]! - breaks[s1]!) * 2 + ((quotes[s0]! - quotes[s1]!) & 1) : 9
    // What verbs are still to come, as far as one sees: `who resigned` is no main clause where another verb follows.
    const coming = Math.min(2, verbsAfter[b0]!)
    const verb = nextVerb[b0]!
    const verbGap = Math.min(2, breaks[verb]! - breaks[b0]!)
    const between = s0 >= 0 ? Math.min(2, verbsAfter[s0]! - verbsAfter[b0]!) : 3
    const tt = (s0t << 6) | b0t
    const below = (s1t << 6) | s0t
    const s0wt = mix(s0w, s0t)
    const s1wt = mix(s1w, s1t)
    const b0wt = mix(b0w, b0t)
    let n = 0
    // One word.
    hashes[n++] = mix(1, b0w)
    hashes[n++] = mix(2, b0wt)
    hashes[n++] = mix(mix(3, b1w), b1t)
    hashes[n++] = mix(4, b1t)
    hashes[n++] = mix(5, b2t)
    // Two words.
    hashes[n++] = mix(6, tt)
    hashes[n++] = mix(mix(7, b0wt), s0t)
    hashes[n++] = mix(8, below)
    hashes[n++] = mix(mix(9, s0wt), s1t)
    hashes[n++] = mix(mix(10, s0t), b1t)
    hashes[n++] = mix(11, (s1t << 6) | b0t)
    hashes[n++] = mix(mix(12, s0m), b0m)
    hashes[n++] = mix(mix(13, s0m), s1m)
    hashes[n++] = mix(mix(14, s1m), b0m)
    hashes[n++] = mix(mix(15, s1wt), b0t)
    hashes[n++] = mix(mix(16, s0wt), b1t)
    // Three tags and more.
    hashes[n++] = mix(mix(17, tt), b1t)
    hashes[n++] = mix(mix(18, below), b0t)
    hashes[n++] = mix(mix(19, tt), (b1t << 6) | b2t)
    hashes[n++] = mix(mix(20, below), (b0t << 6) | b1t)
    hashes[n++] = mix(mix(21, tt), s0lt)
    hashes[n++] = mix(mix(22, tt), b0lt)
    hashes[n++] = mix(mix(23, below), s1rt)
    hashes[n++] = mix(mix(24, below), s0rt)
    hashes[n++] = mix(mix(25, below), s0lt)
    hashes[n++] = mix(mix(26, below), s1lt)
    // Children.
    hashes[n++] = mix(mix(27, s0names), s0t)
    hashes[n++] = mix(mix(28, s1names), s1t)
    hashes[n++] = mix(mix(29, b0names), b0t)
    hashes[n++] = mix(mix(30, b0names), tt)
    hashes[n++] = mix(mix(31, s0m), s0names)
    hashes[n++] = mix(mix(32, s0wt), s0count)
    hashes[n++] = mix(mix(33, b0wt), b0count)
    hashes[n++] = mix(mix(34, tt), s0rr)
    hashes[n++] = mix(mix(35, below), s1rr)
    hashes[n++] = mix(mix(36, s0l >= 0 ? forms[s0l]! : 0), s1m)
    hashes[n++] = mix(mix(37, b0l >= 0 ? forms[b0l]! : 0), tt)
    hashes[n++] = mix(mix(38, s0r >= 0 ? lemmas[s0r]! : 0), s0t)
    // Distance and marks.
    hashes[n++] = mix(mix(39, below), s0p)
    hashes[n++] = mix(mix(40, below), b0p)
    hashes[n++] = mix(mix(41, tt), gap)
    hashes[n++] = mix(mix(42, below), lowGap)
    hashes[n++] = mix(mix(43, b0t), (b0p << 9) | b1p)
    hashes[n++] = mix(mix(44, mix(tt, s1t)), (gap << 9) | b0p)
    hashes[n++] = mix(mix(45, s0wt), (b0p << 4) | gap)
    hashes[n++] = mix(mix(46, b0wt), (b0p << 4) | gap)
    hashes[n++] = mix(mix(47, below), mix(s0p, b0p))
    // Verbs.
    hashes[n++] = mix(mix(48, tt), (coming << 4) | (between << 2) | verbGap)
    hashes[n++] = mix(mix(49, below), (coming << 4) | (between << 2) | verbGap)
    hashes[n++] = mix(mix(mix(50, tt), b0names), (coming << 6) | (between << 4) | gap)
    hashes[n++] = mix(mix(mix(51, b0lt), tt), (coming << 6) | (between << 4) | gap)
    hashes[n++] = mix(mix(52, tt), mix(lemmas[verb]!, verbGap))
    hashes[n++] = mix(mix(53, s0wt), (coming << 2) | between)
    this.count = n
  }

  /** For the relation of `child` to `head`, before the arc is made. */
  relation(input: ParserInput, state: ParserState, head: number, child: number): void {
    const {forms, lemmas, tags, marks} = input
    const {size} = state
    const {hashes} = this
    const side = child < head ? 1 : 0
    const ht = tags[head]!
    const ct = tags[child]!
    const hw = forms[head]!
    const cw = forms[child]!
    const hm = lemmas[head]!
    const cm = lemmas[child]!
    const cl = state.lefts[child]!
    const cr = state.rights[child]!
    const clw = cl >= 0 ? forms[cl]! : 0
    const clt = cl >= 0 ? tags[cl]! : nothing
    const crt = cr >= 0 ? tags[cr]! : nothing
    const clr = cl >= 0 ? state.names[cl]! : nothing
    const names = mix(state.leftNames[child]!, state.rightNames[child]!)
    const headNames = mix(state.leftNames[head]!, state.rightNames[head]!)
    const rightNames = state.rightNames[head]!
    const pair = (side << 12) | (ht << 6) | ct
    const before = child > 0 ? tags[child - 1]! : nothing
    const after = child < size ? tags[child + 1]! : nothing
    const span = side ? distance(head - child) : distance(child - head)
    const near = child - 1 === head || child + 1 === head ? 1 : 0
    const p = marks[child]!
    let n = 0
    hashes[n++] = mix(101, pair)
    hashes[n++] = mix(mix(102, side), ct)
    hashes[n++] = mix(mix(103, side), mix(cw, ct))
    hashes[n++] = mix(mix(104, side), mix(hw, ht))
    hashes[n++] = mix(mix(105, pair), hm)
    hashes[n++] = mix(mix(108, pair), span)
    hashes[n++] = mix(mix(109, pair), clw)
    hashes[n++] = mix(mix(110, pair), (clt << 6) | clr)
    hashes[n++] = mix(mix(111, pair), names)
    hashes[n++] = mix(mix(112, pair), headNames)
    hashes[n++] = mix(mix(113, pair), mix(headNames, names))
    hashes[n++] = mix(mix(115, hm), mix(pair, clw))
    hashes[n++] = mix(mix(117, cm), mix(side, clw))
    hashes[n++] = mix(mix(118, pair), (before << 6) | after)
    hashes[n++] = mix(mix(119, pair), (near << 9) | p)
    hashes[n++] = mix(mix(120, names), mix(ct, p))
    hashes[n++] = mix(mix(121, pair), crt)
    hashes[n++] = mix(mix(122, pair), rightNames)
    hashes[n++] = mix(mix(123, ct), mix(clw, rightNames))
    hashes[n++] = mix(mix(124, cw), hm)
    this.count = n
  }
}

/** 1, 2, 3, 4, then 5 to 6, 7 to 9, 10 and more. */
function distance(words: number): number {
  return words < 5 ? words : words < 7 ? 5 : words < 10 ? 6 : 7
}
