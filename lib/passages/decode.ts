/**
 * The likeliest run of lines kept and dropped, given a score a line (positive: the article) and a price for every change.
 *
 * One odd line among many others follows them (Viterbi over two states).
 */
export function decode(scores: readonly number[], price: number): boolean[] {
  let kept = 0
  let dropped = 0
  const keptBefore: boolean[] = []
  const droppedBefore: boolean[] = []
  for (const score of scores) {
    keptBefore.push(kept >= dropped - price)
    droppedBefore.push(dropped >= kept - price)
    const best = Math.max(kept, dropped - price)
    dropped = Math.max(dropped, kept - price)
    kept = best + score
  }
  let state = kept > dropped
  const states = new Array<boolean>(scores.length)
  for (let i = scores.length - 1; i >= 0; i--) {
    states[i] = state
    state = state ? keptBefore[i]! : !droppedBefore[i]!
  }
  return states
}
