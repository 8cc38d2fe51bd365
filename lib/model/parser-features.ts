import {mix} from './hash-feature.js'
import type {ParserInput} from './parser-input.js'
import type {ParserState} from './parser-state.js'

/** Tag of what is not there. */
const nothing = 63

/**
 * Templates of the features with two values. These are written down first and mixed in one loop, since V8 puts some thirty
 * calls of `mix` in line in one function, and calls the others.
 */
const movePairs = Int32Array.of(
  3,
  7,
  9,
  10,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
  27,
  28,
  29,
  30,
  31,
  32,
  33,
  34,
  35,
  36,
  37,
  38,
  39,
  40,
  41,
  42,
  43,
  44,
  45,
  46,
  47,
  48,
  49,
  52,
  53
)
const relationPairs = Int32Array.of(
  102,
  103,
  104,
  105,
  108,
  109,
  110,
  111,
  112,
  113,
  115,
  117,
  118,
  119,
  120,
  121,
  122,
  123,
  124
)

/** The features of a state that the next move, and the relation of an arc, are guessed from. */
export class ParserFeatures {
  readonly hashes: Int32Array = new Int32Array(128)
  count = 0
  readonly #one = new Int32Array(64)
  readonly #two = new Int32Array(64)

  /** For the next move. */
  move(input: ParserInput, state: ParserState): void {
    const {forms, lemmas, tags, marks, breaks, quotes, verbsAfter, nextVerb} = input
    const {stack, height, front: b0, size} = state
    const {hashes} = this
    const one = this.#one
    const two = this.#two
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
    one[n] = b1w
    two[n++] = b1t
    one[n] = b0wt
    two[n++] = s0t
    one[n] = s0wt
    two[n++] = s1t
    one[n] = s0t
    two[n++] = b1t
    one[n] = s0m
    two[n++] = b0m
    one[n] = s0m
    two[n++] = s1m
    one[n] = s1m
    two[n++] = b0m
    one[n] = s1wt
    two[n++] = b0t
    one[n] = s0wt
    two[n++] = b1t
    one[n] = tt
    two[n++] = b1t
    one[n] = below
    two[n++] = b0t
    one[n] = tt
    two[n++] = (b1t << 6) | b2t
    one[n] = below
    two[n++] = (b0t << 6) | b1t
    one[n] = tt
    two[n++] = s0lt
    one[n] = tt
    two[n++] = b0lt
    one[n] = below
    two[n++] = s1rt
    one[n] = below
    two[n++] = s0rt
    one[n] = below
    two[n++] = s0lt
    one[n] = below
    two[n++] = s1lt
    one[n] = s0names
    two[n++] = s0t
    one[n] = s1names
    two[n++] = s1t
    one[n] = b0names
    two[n++] = b0t
    one[n] = b0names
    two[n++] = tt
    one[n] = s0m
    two[n++] = s0names
    one[n] = s0wt
    two[n++] = s0count
    one[n] = b0wt
    two[n++] = b0count
    one[n] = tt
    two[n++] = s0rr
    one[n] = below
    two[n++] = s1rr
    one[n] = s0l >= 0 ? forms[s0l]! : 0
    two[n++] = s1m
    one[n] = b0l >= 0 ? forms[b0l]! : 0
    two[n++] = tt
    one[n] = s0r >= 0 ? lemmas[s0r]! : 0
    two[n++] = s0t
    one[n] = below
    two[n++] = s0p
    one[n] = below
    two[n++] = b0p
    one[n] = tt
    two[n++] = gap
    one[n] = below
    two[n++] = lowGap
    one[n] = b0t
    two[n++] = (b0p << 9) | b1p
    one[n] = mix(tt, s1t)
    two[n++] = (gap << 9) | b0p
    one[n] = s0wt
    two[n++] = (b0p << 4) | gap
    one[n] = b0wt
    two[n++] = (b0p << 4) | gap
    one[n] = below
    two[n++] = mix(s0p, b0p)
    one[n] = tt
    two[n++] = (coming << 4) | (between << 2) | verbGap
    one[n] = below
    two[n++] = (coming << 4) | (between << 2) | verbGap
    one[n] = tt
    two[n++] = mix(lemmas[verb]!, verbGap)
    one[n] = s0wt
    two[n++] = (coming << 2) | between
    for (let i = 0; i < n; i++) hashes[i] = mix(mix(movePairs[i]!, one[i]!), two[i]!)
    hashes[n++] = mix(1, b0w)
    hashes[n++] = mix(2, b0wt)
    hashes[n++] = mix(4, b1t)
    hashes[n++] = mix(5, b2t)
    hashes[n++] = mix(6, tt)
    hashes[n++] = mix(8, below)
    hashes[n++] = mix(11, (s1t << 6) | b0t)
    hashes[n++] = mix(mix(mix(50, tt), b0names), (coming << 6) | (between << 4) | gap)
    hashes[n++] = mix(mix(mix(51, b0lt), tt), (coming << 6) | (between << 4) | gap)
    this.count = n
  }

  /** For the relation of `child` to `head`, before the arc is made. */
  relation(input: ParserInput, state: ParserState, head: number, child: number): void {
    const {forms, lemmas, tags, marks} = input
    const {size} = state
    const {hashes} = this
    const one = this.#one
    const two = this.#two
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
    one[n] = side
    two[n++] = ct
    one[n] = side
    two[n++] = mix(cw, ct)
    one[n] = side
    two[n++] = mix(hw, ht)
    one[n] = pair
    two[n++] = hm
    one[n] = pair
    two[n++] = span
    one[n] = pair
    two[n++] = clw
    one[n] = pair
    two[n++] = (clt << 6) | clr
    one[n] = pair
    two[n++] = names
    one[n] = pair
    two[n++] = headNames
    one[n] = pair
    two[n++] = mix(headNames, names)
    one[n] = hm
    two[n++] = mix(pair, clw)
    one[n] = cm
    two[n++] = mix(side, clw)
    one[n] = pair
    two[n++] = (before << 6) | after
    one[n] = pair
    two[n++] = (near << 9) | p
    one[n] = names
    two[n++] = mix(ct, p)
    one[n] = pair
    two[n++] = crt
    one[n] = pair
    two[n++] = rightNames
    one[n] = ct
    two[n++] = mix(clw, rightNames)
    one[n] = cw
    two[n++] = hm
    for (let i = 0; i < n; i++) hashes[i] = mix(mix(relationPairs[i]!, one[i]!), two[i]!)
    hashes[n++] = mix(101, pair)
    this.count = n
  }
}

/** 1, 2, 3, 4, then 5 to 6, 7 to 9, 10 and more. */
function distance(words: number): number {
  return words < 5 ? words : words < 7 ? 5 : words < 10 ? 6 : 7
}
