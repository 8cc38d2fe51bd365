import type {Gist} from './gist.js'

/** How much each word tells: the fewer claims of the article hold it, the more. */
export function weigh(gists: readonly Gist[], size: number): Float64Array {
  const holders = new Float64Array(size)
  for (const {words} of gists) for (const word of words) holders[word]!++
  const all = Math.max(gists.length, 20)
  return holders.map((count) => Math.log(1 + all / Math.max(1, count)))
}
