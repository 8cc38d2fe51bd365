import type {Gist} from './gist.js'

/** Words in more claims than this do not lead to others: they are what the article is about. */
const mostHolders = 24
/** Claims to compare with each, the likeliest first. */
const mostCandidates = 8
/** Less than this share of the lighter claim, by weight, and there is no use in a closer look. */
const least = 0.3

/**
 * For every claim, earlier ones in other sentences that share rare words with it; the work for each is bounded, so that
 * time grows with the length of the article only.
 */
export function candidatesOf(gists: readonly Gist[], weights: Float64Array): number[][] {
  const holders: (number[] | undefined)[] = new Array(weights.length)
  const shared = new Float64Array(gists.length)
  const totals = gists.map(({words}) => words.reduce((sum, word) => sum + weights[word]!, 0))
  return gists.map((gist, at) => {
    const touched: number[] = []
    for (const word of gist.words) {
      const list = holders[word]
      if (!list) {
        holders[word] = [at]
        continue
      }
      if (list.length > mostHolders) continue
      for (const other of list) {
        if (shared[other] === 0) touched.push(other)
        shared[other]! += weights[word]!
      }
      list.push(at)
    }
    if (touched.length === 0) return touched
    const likely = touched.filter(
      (other) =>
        gists[other]!.sentence !== gist.sentence &&
        shared[other]! >= least * Math.min(totals[at]!, totals[other]!)
    )
    likely.sort((a, b) => shared[b]! - shared[a]! || a - b)
    for (const other of touched) shared[other] = 0
    return likely.slice(0, mostCandidates)
  })
}
