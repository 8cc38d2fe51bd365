import type {Figures} from '../../types/figures.js'
import {demonyms} from '../lexicon/demonyms.js'
import {peopleAdjectives} from './people-adjectives.js'
import {places} from './places.js'
import {traitOf} from './trait-of.js'

/** How many mentions back somebody of a country is looked for. */
const mentions = 60

/** The country of `swede` or `american`, `''` where it is but a place; `null` for other nouns. */
export function landOfNoun(base: string): string | null {
  const adjective = demonyms.get(base)
  if (adjective !== undefined) return traitOf(adjective)
  // `the Vatican` is the state, `the French` are many.
  const one = peopleAdjectives.has(base) && !places.has(base) && !/(?:sh|ch|ese|ss)$/.test(base)
  return one ? traitOf(base) : null
}

/** The last named person of a country, where that is told: `the Swede` after `Anders Holm, a Swedish baker`; or -1. */
export function compatriot({entities, names, nameAt, prose, traces}: Figures, land: string): number {
  const {tokens} = prose
  for (let i = traces.length - 1; land && i >= 0 && i >= traces.length - mentions; i--) {
    const {entity: index, from, to} = traces[i]!
    const entity = entities[index]!
    if (!entity.words.length || (entity.kind !== null && entity.kind !== 'person') || entity.country !== null)
      continue
    if (entity.traits.has(land)) return index
    // `Sweden’s Anders Holm`, `Anders Holm of Sweden`
    const name = names[nameAt[to - 1] ?? -1]
    const before = name ? name.from : from
    const owns = tokens[before - 1]?.lower === "'s" && traitOf(tokens[before - 2]?.lower ?? '') === land
    const comes =
      /^(?:from|of)$/.test(tokens[to]?.lower ?? '') && traitOf(tokens[to + 1]?.lower ?? '') === land
    if (owns || comes) return index
  }
  return -1
}
