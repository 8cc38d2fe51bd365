import {mix} from './hash-feature.js'
import {mixPairs, newPairs} from './mix-pairs.js'
import type {ParserInput} from './parser-input.js'
import type {ParserState} from './parser-state.js'

/** Tag of what is not there. */
const nothing = 63

/** The features of a state that the relation of an arc is guessed from. */
export class RelationFeatures {
  readonly hashes: Int32Array = new Int32Array(64)
  count = 0
  readonly #pairs = newPairs(64)

  /** For the relation of `child` to `head`, before the arc is made. */
  read(input: ParserInput, state: ParserState, head: number, child: number): void {
    const {forms, lemmas, tags, marks} = input
    const {size} = state
    const {hashes} = this
    const {kinds, ones, twos} = this.#pairs
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
    kinds[n] = 102
    ones[n] = side
    twos[n++] = ct
    kinds[n] = 103
    ones[n] = side
    twos[n++] = mix(cw, ct)
    kinds[n] = 104
    ones[n] = side
    twos[n++] = mix(hw, ht)
    kinds[n] = 105
    ones[n] = pair
    twos[n++] = hm
    kinds[n] = 108
    ones[n] = pair
    twos[n++] = span
    kinds[n] = 109
    ones[n] = pair
    twos[n++] = clw
    kinds[n] = 110
    ones[n] = pair
    twos[n++] = (clt << 6) | clr
    kinds[n] = 111
    ones[n] = pair
    twos[n++] = names
    kinds[n] = 112
    ones[n] = pair
    twos[n++] = headNames
    kinds[n] = 113
    ones[n] = pair
    twos[n++] = mix(headNames, names)
    kinds[n] = 115
    ones[n] = hm
    twos[n++] = mix(pair, clw)
    kinds[n] = 117
    ones[n] = cm
    twos[n++] = mix(side, clw)
    kinds[n] = 118
    ones[n] = pair
    twos[n++] = (before << 6) | after
    kinds[n] = 119
    ones[n] = pair
    twos[n++] = (near << 9) | p
    kinds[n] = 120
    ones[n] = names
    twos[n++] = mix(ct, p)
    kinds[n] = 121
    ones[n] = pair
    twos[n++] = crt
    kinds[n] = 122
    ones[n] = pair
    twos[n++] = rightNames
    kinds[n] = 123
    ones[n] = ct
    twos[n++] = mix(clw, rightNames)
    kinds[n] = 124
    ones[n] = cw
    twos[n++] = hm
    mixPairs(this.#pairs, n, hashes)
    hashes[n++] = mix(101, pair)
    this.count = n
  }
}

/** 1, 2, 3, 4, then 5 to 6, 7 to 9, 10 and more. */
function distance(words: number): number {
  return words < 5 ? words : words < 7 ? 5 : words < 10 ? 6 : 7
}
