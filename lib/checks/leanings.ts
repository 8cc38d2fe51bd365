import type {Attribution} from '../../types/attribution.js'
import type {Context} from './context.js'
import {stemsOf} from './stems.js'

/** One source that leans on another for something that it says. */
export interface Leaning {
  /** Ids of the two. */
  readonly source: string
  readonly on: string
  readonly attribution: Attribution
  /** The words of what is said. */
  readonly words: ReadonlySet<string>
}

/** The least share of what is said that the words of the one behind must make up. */
const most = 0.6

/**
 * Who leans on whom: `A reported, citing B`, `A said that B had said`, `B told A`.
 */
export function leanings(context: Context): readonly Leaning[] {
  return context.graph.attributions.flatMap((attribution): Leaning[] => {
    const {cites, content, parent, source, via} = attribution
    if (source === null) return []
    const length = content.reduce((sum, {start, end}) => sum + end - start, 0)
    const words = stemsOf(content.map(({text}) => text).join(' '))
    const found = [
      ...cites.map((on) => ({source, on, attribution, words})),
      ...via.map((outlet) => ({source: outlet, on: source, attribution, words}))
    ]
    const above = context.attribution(parent)
    const outer = above?.content.reduce((sum, {start, end}) => sum + end - start, 0) ?? 0
    if (above?.source && above.source !== source && above.basis === 'statement' && length >= most * outer)
      found.push({source: above.source, on: source, attribution, words})
    return found.filter((leaning) => leaning.source !== leaning.on)
  })
}

/** Whether two say the same: most words of the shorter are in the longer. */
export function saysSame(one: Leaning, other: Leaning): boolean {
  const [short, long] =
    one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words]
  let shared = 0
  for (const word of short) if (long.has(word)) shared++
  return shared >= 2 && shared >= 0.6 * short.size
}
