import type {Gist} from './gist.js'

/** Words in more claims than this do not lead to others: they are what the article is about. */
const mostHolders = 40
/** Claims to compare with each, the likeliest first. */
const mostCandidates = 12

/**
 * For every claim, earlier ones in other sentences that share rare words with it; the work for each is bounded, so that
 * time grows with the length of the article only.
 */
export function candidatesOf(gists: readonly Gist[], weights: Float64Array): number[][] {
  const holders: number[][] = Array.from({length: weights.length}, () => [])
  return gists.map((gist, at) => {
    const shared = new Map<number, number>()
    for (const word of gist.words) {
      const list = holders[word]!
      if (list.length <= mostHolders) {
        for (const other of list) {
          if (gists[other]!.sentence !== gist.sentence)
            shared.set(other, (shared.get(other) ?? 0) + weights[word]!)
        }
        list.push(at)
      }
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([other]) => other)
  })
}
