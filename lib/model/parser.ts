import {type Habit, Habits} from './habits.js'
import {MoveFeatures} from './move-features.js'
import {moveKey} from './move-key.js'
import {MoveTable} from './move-table.js'
import {ParserInput} from './parser-input.js'
import {ParserState} from './parser-state.js'
import {RelationFeatures} from './relation-features.js'
import {relationKey} from './relation-key.js'
import {relations} from './relations.js'
import {RowTable} from './row-table.js'
import {WeightTable} from './weight-table.js'
import type {Word} from './word.js'

const root = relations.indexOf('root')
const punctuation = relations.indexOf('punct')

/** A parser as text. */
export interface ParserText {
  /** What features say for shift (0), left (1) and right (2). */
  readonly moves: string
  /** What features say for relations, by index in `relations`. */
  readonly relations: string
  /** Moves and relations that need no such look: see `moveKey` and `relationKey`. */
  readonly moveHabits: string
  readonly relationHabits: string
}

/**
 * Gives every word its head and its relation to it: the parser of Goldberg and Nivre (2013), greedy, with a linear model.
 *
 * Marks are left out and hung into the finished tree (after Ma, Zhang and Zhu 2014): a mark depends on the child
 * of the innermost arc over it, a first or last one on the root.
 */
export class Parser {
  /** Index of the head in the sentence, -1 for the root, by index of the token; good until the next call of `parse`. */
  heads: Int32Array = new Int32Array(256)
  /** Index in `relations`, by index of the token. */
  names: Uint8Array = new Uint8Array(256)
  readonly #moves: MoveTable
  readonly #relations: RowTable
  readonly #moveHabits: Habit
  readonly #relationHabits: Habit
  readonly #input = new ParserInput()
  readonly #state = new ParserState()
  readonly #moveFeatures = new MoveFeatures()
  readonly #relationFeatures = new RelationFeatures()
  readonly #relationScores = new Int32Array(relations.length)

  constructor(
    text: ParserText,
    moveHabits: Habit = new Habits(text.moveHabits),
    relationHabits: Habit = new Habits(text.relationHabits)
  ) {
    this.#moves = new MoveTable(new WeightTable(text.moves))
    this.#relations = new RowTable(new WeightTable(text.relations))
    this.#moveHabits = moveHabits
    this.#relationHabits = relationHabits
  }

  /** Parse a sentence, with its tags by index in `tags`. */
  parse(words: readonly Word[], tags: Uint8Array): void {
    const input = this.#input
    const state = this.#state
    input.read(words, tags)
    state.start(input.size)
    while (!state.done) {
      const move = this.#move()
      if (move === 0) state.shift()
      else if (move === 1) state.left(this.#relation(state.front, state.stack[state.height - 1]!))
      else state.right(this.#relation(state.stack[state.height - 2]!, state.stack[state.height - 1]!))
    }
    this.#write(words.length)
  }

  #move(): number {
    const state = this.#state
    if (state.height === 0) return 0
    if (!state.canShift) return state.height > 1 ? 2 : 1
    const habits = this.#moveHabits
    const first = moveKey(this.#input, state, 1)
    const usual = habits.recall(first)
    if (usual >= 0 && (usual < 2 || state.height > 1)) return usual
    const second = moveKey(this.#input, state, 2)
    const next = habits.recall(second)
    if (next >= 0 && (next < 2 || state.height > 1)) return next
    const best = this.#bestMove()
    habits.keep(first, second, best)
    return best
  }

  #bestMove(): number {
    const state = this.#state
    const features = this.#moveFeatures
    features.read(this.#input, state)
    const moves = this.#moves
    moves.add(features.hashes, features.count)
    if (state.height > 1 && moves.right > 0 && moves.right > moves.left) return 2
    return moves.left > 0 ? 1 : 0
  }

  #relation(head: number, child: number): number {
    if (head === this.#input.size) return root
    const habits = this.#relationHabits
    const first = relationKey(this.#input, this.#state, head, child, 1)
    const usual = habits.recall(first)
    if (usual >= 0) return usual
    const second = relationKey(this.#input, this.#state, head, child, 2)
    const next = habits.recall(second)
    if (next >= 0) return next
    const best = this.#bestRelation(head, child)
    habits.keep(first, second, best)
    return best
  }

  #bestRelation(head: number, child: number): number {
    const features = this.#relationFeatures
    const scores = this.#relationScores
    features.read(this.#input, this.#state, head, child)
    scores.fill(0)
    this.#relations.add(features.hashes, features.count, scores)
    let best = punctuation + 1
    for (let name = best + 1; name < scores.length; name++) if (scores[name]! > scores[best]!) best = name
    return best
  }

  /** From words to tokens, and the marks hung in. */
  #write(count: number): void {
    const {places, size} = this.#input
    const state = this.#state
    if (count > this.heads.length) {
      this.heads = new Int32Array(2 * count)
      this.names = new Uint8Array(2 * count)
    }
    const {heads, names} = this
    let top = 0
    for (let i = 0; i < size; i++) {
      const head = state.heads[i]!
      const at = places[i]!
      heads[at] = head === size ? -1 : places[head]!
      names[at] = state.names[i]!
      if (head === size) top = at
    }
    if (size === 0 && count > 0) {
      heads[0] = -1
      names[0] = root
    }
    for (let i = 0, word = 0; i < count; i++) {
      if (word < size && places[word] === i) {
        word++
        continue
      }
      if (size === 0 && i === 0) continue
      heads[i] = word === 0 || word === size ? top : places[state.gaps[word]!]!
      names[i] = punctuation
    }
  }
}
