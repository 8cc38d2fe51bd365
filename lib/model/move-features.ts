import {mix} from './hash-feature.js'
import {mixPairs, newPairs} from './mix-pairs.js'
import type {ParserInput} from './parser-input.js'
import type {ParserState} from './parser-state.js'

/** Tag of what is not there. */
const nothing = 63

/** The features of a state that the next move is guessed from. */
export class MoveFeatures {
  readonly hashes: Int32Array = new Int32Array(64)
  count = 0
  readonly #pairs = newPairs(64)

  /** Work out the features of a state that has something on its stack. */
  read(input: ParserInput, state: ParserState): void {
    const {forms, lemmas, tags, marks, breaks, quotes, verbsAfter, nextVerb} = input
    const {stack, height, front: b0, size} = state
    const {hashes} = this
    const {kinds, ones, twos} = this.#pairs
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
    kinds[n] = 3
    ones[n] = b1w
    twos[n++] = b1t
    kinds[n] = 7
    ones[n] = b0wt
    twos[n++] = s0t
    kinds[n] = 9
    ones[n] = s0wt
    twos[n++] = s1t
    kinds[n] = 10
    ones[n] = s0t
    twos[n++] = b1t
    kinds[n] = 12
    ones[n] = s0m
    twos[n++] = b0m
    kinds[n] = 13
    ones[n] = s0m
    twos[n++] = s1m
    kinds[n] = 14
    ones[n] = s1m
    twos[n++] = b0m
    kinds[n] = 15
    ones[n] = s1wt
    twos[n++] = b0t
    kinds[n] = 16
    ones[n] = s0wt
    twos[n++] = b1t
    kinds[n] = 17
    ones[n] = tt
    twos[n++] = b1t
    kinds[n] = 18
    ones[n] = below
    twos[n++] = b0t
    kinds[n] = 19
    ones[n] = tt
    twos[n++] = (b1t << 6) | b2t
    kinds[n] = 20
    ones[n] = below
    twos[n++] = (b0t << 6) | b1t
    kinds[n] = 21
    ones[n] = tt
    twos[n++] = s0lt
    kinds[n] = 22
    ones[n] = tt
    twos[n++] = b0lt
    kinds[n] = 23
    ones[n] = below
    twos[n++] = s1rt
    kinds[n] = 24
    ones[n] = below
    twos[n++] = s0rt
    kinds[n] = 25
    ones[n] = below
    twos[n++] = s0lt
    kinds[n] = 26
    ones[n] = below
    twos[n++] = s1lt
    kinds[n] = 27
    ones[n] = s0names
    twos[n++] = s0t
    kinds[n] = 28
    ones[n] = s1names
    twos[n++] = s1t
    kinds[n] = 29
    ones[n] = b0names
    twos[n++] = b0t
    kinds[n] = 30
    ones[n] = b0names
    twos[n++] = tt
    kinds[n] = 31
    ones[n] = s0m
    twos[n++] = s0names
    kinds[n] = 32
    ones[n] = s0wt
    twos[n++] = s0count
    kinds[n] = 33
    ones[n] = b0wt
    twos[n++] = b0count
    kinds[n] = 34
    ones[n] = tt
    twos[n++] = s0rr
    kinds[n] = 35
    ones[n] = below
    twos[n++] = s1rr
    kinds[n] = 36
    ones[n] = s0l >= 0 ? forms[s0l]! : 0
    twos[n++] = s1m
    kinds[n] = 37
    ones[n] = b0l >= 0 ? forms[b0l]! : 0
    twos[n++] = tt
    kinds[n] = 38
    ones[n] = s0r >= 0 ? lemmas[s0r]! : 0
    twos[n++] = s0t
    kinds[n] = 39
    ones[n] = below
    twos[n++] = s0p
    kinds[n] = 40
    ones[n] = below
    twos[n++] = b0p
    kinds[n] = 41
    ones[n] = tt
    twos[n++] = gap
    kinds[n] = 42
    ones[n] = below
    twos[n++] = lowGap
    kinds[n] = 43
    ones[n] = b0t
    twos[n++] = (b0p << 9) | b1p
    kinds[n] = 44
    ones[n] = mix(tt, s1t)
    twos[n++] = (gap << 9) | b0p
    kinds[n] = 45
    ones[n] = s0wt
    twos[n++] = (b0p << 4) | gap
    kinds[n] = 46
    ones[n] = b0wt
    twos[n++] = (b0p << 4) | gap
    kinds[n] = 47
    ones[n] = below
    twos[n++] = mix(s0p, b0p)
    kinds[n] = 48
    ones[n] = tt
    twos[n++] = (coming << 4) | (between << 2) | verbGap
    kinds[n] = 49
    ones[n] = below
    twos[n++] = (coming << 4) | (between << 2) | verbGap
    kinds[n] = 52
    ones[n] = tt
    twos[n++] = mix(lemmas[verb]!, verbGap)
    kinds[n] = 53
    ones[n] = s0wt
    twos[n++] = (coming << 2) | between
    mixPairs(this.#pairs, n, hashes)
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
}
