import type {Name} from '../../types/name.js'
import type {Prose} from '../../types/prose.js'
import {calendar} from '../lexicon/calendar.js'
import {isCapital} from './capital.js'
import {baseOf, isNoun} from './noun.js'

/** Longest name looked for, in tokens. */
const longest = 8

/**
 * Names of the article where capitals tell nothing, in headlines and at the head of a sentence: only what the rest of the text
 * names is found.
 */
export function findTitledNames(
  {sentences, shown, starts, titled, tokens}: Prose,
  names: readonly Name[]
): Name[] {
  const known = new Set<string>()
  const last = new Set<string>()
  const taken = new Set<number>()
  for (const {from, title, words} of names) {
    taken.add(title ? title.from : from)
    known.add(words.join(' '))
    last.add(words.at(-1)!)
    if (words.length > 1) known.add(words.at(-1)!)
  }
  const found: Name[] = []
  sentences.forEach((_, s) => {
    if (!shown[s]) return
    const end = starts[s + 1] ?? tokens.length
    const begin = starts[s]!
    // The first word of any other sentence, where it was not taken for a name: `Lynch said`.
    const first = begin < end && /^["“‘'(]$/.test(tokens[begin]!.text) ? begin + 1 : begin
    if (!titled[s]) {
      const word = tokens[first]
      if (first >= end || !word || !isCapital(word.text) || taken.has(first)) return
      // `May denied it`, `Bishop denied it`
      const common = calendar.has(word.lower) || isNoun(baseOf(word.lower))
      if (word.pos === 'PROPN' && !(common && word.relation.startsWith('nsubj'))) return
      if (last.has(word.lower) && tokens[first + 1]?.pos !== 'NOUN')
        found.push(bare(first, first + 1, [word.lower]))
      return
    }
    for (let i = begin; i < end; i++) {
      const words: string[] = []
      let best: Name | null = null
      for (let to = i; to < end && to < i + longest; to++) {
        const {lower} = tokens[to]!
        if (lower === '-' && words.length && to + 1 < end) words.push(`${words.pop()}-${tokens[++to]!.lower}`)
        else if (/^[\p{L}\p{N}&]/u.test(lower)) words.push(lower.replaceAll('.', '') || lower)
        else break
        if (known.has(words.join(' '))) {
          best = bare(i, to + 1, [...words])
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

function bare(from: number, to: number, words: readonly string[]): Name {
  return {from, to, words, title: null, gender: null, sort: null, acronym: null, local: false}
}
