import {MoveFeatures} from '../model/move-features.js'
import type {ParserText} from '../model/parser.js'
import {ParserInput} from '../model/parser-input.js'
import {ParserState} from '../model/parser-state.js'
import {placeBits} from '../model/places.js'
import {RelationFeatures} from '../model/relation-features.js'
import {relations} from '../model/relations.js'
import {encodeWeights} from './encode-weights.js'
import {type Example, wordTree} from './example.js'
import {moveCosts} from './oracle.js'
import {packWeights} from './pack-weights.js'
import {Perceptron} from './perceptron.js'
import {random} from './random.js'
import {shuffle} from './shuffle.js'
import {withPlace} from './with-place.js'

const bits = 26
const root = relations.indexOf('root')
const punctuation = relations.indexOf('punct')

/** How to train. */
export interface ParserSettings {
  readonly rounds: number
  /** How many weights for moves and for relations are kept. */
  readonly moves: number
  readonly relations: number
  readonly levels: number
  readonly seed: number
  /** How often a wrong move is followed, so that the parser learns to go on from there. */
  readonly wander: number
}

/** A sentence, and the tags that the tagger gives it. */
export interface TaggedExample extends Example {
  readonly given: Uint8Array
}

interface Models {
  readonly moves: Perceptron
  readonly names: Perceptron
}

/** Train a parser: once with all features, then once more with those that were worth keeping. */
export function trainParser(
  examples: readonly TaggedExample[],
  settings: ParserSettings,
  report?: ((done: number) => void) | undefined
): ParserText {
  const wide = {moves: new Perceptron(3, bits), names: new Perceptron(relations.length, bits)}
  learn(wide, examples, settings, Math.ceil(settings.rounds / 2), report)
  const narrow = {moves: new Perceptron(3, bits), names: new Perceptron(relations.length, bits)}
  const moveRows = packWeights(wide.moves, settings.moves, settings.levels, 1).rows
  const nameRows = packWeights(wide.names, settings.relations, settings.levels).rows
  narrow.moves.freeze(withPlace(moveRows, bits, placeBits.moves).map((row) => row.hash))
  narrow.names.freeze(withPlace(nameRows, bits, placeBits.rows).map((row) => row.hash))
  learn(narrow, examples, settings, settings.rounds, report)
  const moves = packWeights(narrow.moves, settings.moves, settings.levels, 1)
  const names = packWeights(narrow.names, settings.relations, settings.levels)
  return {
    moves: encodeWeights(moves.rows, 3, bits, moves.scale),
    relations: encodeWeights(names.rows, relations.length, bits, names.scale),
    moveHabits: '',
    relationHabits: ''
  }
}

function learn(
  models: Models,
  examples: readonly TaggedExample[],
  settings: ParserSettings,
  rounds: number,
  report: ((done: number) => void) | undefined
): void {
  const next = random(settings.seed)
  const order = [...examples]
  const learner = new Learner(models, settings, next)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next)
    for (const example of order) learner.sentence(example, round > 0)
    report?.((round + 1) / rounds)
  }
}

class Learner {
  readonly #models: Models
  readonly #settings: ParserSettings
  readonly #next: () => number
  readonly #input = new ParserInput()
  readonly #state = new ParserState()
  readonly #moveFeatures = new MoveFeatures()
  readonly #relationFeatures = new RelationFeatures()
  readonly #costs = new Int32Array(3)

  constructor(models: Models, settings: ParserSettings, next: () => number) {
    this.#models = models
    this.#settings = settings
    this.#next = next
  }

  /** Parse one sentence and learn at every step. */
  sentence(example: TaggedExample, wander: boolean): void {
    const input = this.#input
    const state = this.#state
    input.read(example.words, example.given)
    const {heads, names} = wordTree(example, input)
    state.start(input.size)
    while (!state.done) {
      const move = this.#move(heads, wander)
      if (move === 0) {
        state.shift()
        continue
      }
      const child = state.stack[state.height - 1]!
      const head = move === 1 ? state.front : state.stack[state.height - 2]!
      const name =
        head === state.size ? root : this.#name(head, child, heads[child] === head ? names[child]! : -1)
      if (move === 1) state.left(name)
      else state.right(name)
    }
  }

  #move(heads: Int32Array, wander: boolean): number {
    const state = this.#state
    const features = this.#moveFeatures
    const {moves} = this.#models
    const costs = this.#costs
    if (state.height === 0) return 0
    if (!state.canShift) return state.height > 1 ? 2 : 1
    moveCosts(state, heads, costs)
    const least = Math.min(...costs.filter((cost) => cost >= 0))
    features.read(this.#input, state)
    const scores = moves.score(features.hashes, features.count)
    let guess = -1
    let right = -1
    for (let move = 0; move < 3; move++) {
      if (costs[move]! < 0) continue
      if (guess < 0 || scores[move]! > scores[guess]!) guess = move
      if (costs[move] === least && (right < 0 || scores[move]! > scores[right]!)) right = move
    }
    if (costs[guess] !== least) {
      moves.update(right, 1)
      moves.update(guess, -1)
      moves.step()
      return wander && this.#next() < this.#settings.wander ? guess : right
    }
    moves.step()
    return guess
  }

  #name(head: number, child: number, right: number): number {
    const features = this.#relationFeatures
    const {names} = this.#models
    features.read(this.#input, this.#state, head, child)
    const scores = names.score(features.hashes, features.count)
    let best = punctuation + 1
    for (let name = best + 1; name < relations.length; name++) if (scores[name]! > scores[best]!) best = name
    if (right <= punctuation) return best
    if (best !== right) {
      names.update(right, 1)
      names.update(best, -1)
    }
    names.step()
    return best
  }
}
