import type {ParserState} from '../model/parser-state.js'

/**
 * How many arcs of the right tree a move makes impossible: the dynamic oracle of arc-hybrid (Goldberg and Nivre 2013).
 *
 * @param state
 *   Where the parse is.
 * @param heads
 *   The right heads; `size` stands for the root.
 * @param costs
 *   Gets the cost of shift, left and right; -1 where a move is not possible.
 */
export function moveCosts(state: ParserState, heads: Int32Array, costs: Int32Array): void {
  const {stack, height, front, size} = state
  costs.fill(-1)
  const top = height > 0 ? stack[height - 1]! : -1
  const below = height > 1 ? stack[height - 2]! : -1
  // Children of the top that are still in the buffer.
  let waiting = 0
  if (top >= 0) for (let i = front; i < size; i++) if (heads[i] === top) waiting++
  if (state.canShift) {
    let cost = 0
    for (let i = 0; i < height; i++) {
      if (heads[stack[i]!] === front) cost++
      if (i < height - 1 && heads[front] === stack[i]) cost++
    }
    costs[0] = cost
  }
  if (state.canGoLeft) {
    const head = heads[top]!
    costs[1] = waiting + (head === below || head > front ? 1 : 0)
  }
  if (state.canGoRight) costs[2] = waiting + (heads[top]! >= front ? 1 : 0)
}
