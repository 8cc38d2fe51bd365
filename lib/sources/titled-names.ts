import type {Name} from '../../types/name.js'
import type {Prose} from '../../types/prose.js'

/** Longest name looked for, in tokens. */
const longest = 8

/** Names of the article in its headlines, where capitals tell nothing: only what the rest of the text names is found. */
export function findTitledNames(
  {sentences, shown, starts, titled, tokens}: Prose,
  names: readonly Name[]
): Name[] {
  const known = new Set<string>()
  for (const {words} of names) {
    known.add(words.join(' '))
    if (words.length > 1) known.add(words.at(-1)!)
  }
  const found: Name[] = []
  sentences.forEach((_, s) => {
    if (!shown[s] || !titled[s]) return
    const end = starts[s + 1] ?? tokens.length
    for (let i = starts[s]!; i < end; i++) {
      const words: string[] = []
      let best: Name | null = null
      for (let to = i; to < end && to < i + longest; to++) {
        const {lower} = tokens[to]!
        if (lower === '-' && words.length && to + 1 < end) words.push(`${words.pop()}-${tokens[++to]!.lower}`)
        else if (/^[\p{L}\p{N}&]/u.test(lower)) words.push(lower.replaceAll('.', '') || lower)
        else break
        if (known.has(words.join(' '))) {
          best = {
            from: i,
            to: to + 1,
            words: [...words],
            title: null,
            gender: null,
            sort: null,
            acronym: null,
            local: false
          }
        }
      }
      if (best) {
        found.push(best)
        i = best.to - 1
      }
    }
  })
  return found
}
