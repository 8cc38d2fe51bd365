import type {Name} from '../../types/name.js'
import type {Prose} from '../../types/prose.js'
import {lands} from './lands.js'
import {traitOf} from './trait-of.js'

/** The name of a body and the country that it is of: `defence ministry`, `russia`, for `Russian Defence Ministry` and `Russia’s Defence Ministry`. */
export interface Body {
  readonly words: readonly string[]
  /** `null` where nothing tells. */
  readonly land: string | null
  /** Where the owner begins. */
  readonly from: number
}

/**
 * Take the country from the name of a body.
 *
 * @param name
 *   A name of a body.
 * @param before
 *   The name before it in the article, if any.
 */
export function bodyOf({tokens}: Prose, name: Name, before: Name | undefined): Body {
  const {from, words} = name
  const first = traitOf(words[0]!)
  if (words.length > 2 && lands.has(first)) return {words: words.slice(1), land: first, from}
  if (before && before.to === from - 1 && tokens[before.to]!.lower === "'s") {
    const land = traitOf(before.words.at(-1)!)
    if (lands.has(land)) return {words, land, from: before.from}
  }
  return {words, land: null, from}
}
