import type {Token} from '../../types/token.js'
import {firstNames} from '../lexicon/first-names.js'
import {honorifics} from '../lexicon/honorifics.js'
import {nameTitles} from '../lexicon/name-titles.js'
import {people} from '../lexicon/people.js'
import {isBodyName} from './body-name.js'
import {peopleAdjectives} from './people-adjectives.js'
import {places} from './places.js'

/**
 * Whether a title is part of a name here, in a run of capitalised words: behind a first name, or between two words of which
 * neither is a title.
 *
 * `Maria Prince`, `Paul Judge Kerr`, `Dorin Dean Quill`; not `Mayor Dean Quill`, `Crown Prince Omar`, `the Tarnow Dean`.
 */
export function isNamePart(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  if (at === from) return false
  const {lower} = tokens[at]!
  const before = tokens[at - 1]!.lower
  if (firstNames.has(before)) return !honorifics.has(lower) || nameTitles.has(lower)
  if (!nameTitles.has(lower) || to - at > 2 || at - from > 1 || tokens[from - 1]?.pos === 'DET') return false
  if (tokens[at - 1]!.pos !== 'PROPN' || before === 'crown' || isBodyName(before) || places.has(before))
    return false
  return !honorifics.has(before) && !people.has(before) && !peopleAdjectives.has(before)
}
