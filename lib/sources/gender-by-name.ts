import type {Entity} from '../../types/entity.js'
import {firstNames} from '../lexicon/first-names.js'

/** What a very common first name tells: `f` for Mary Lee. `Thomas` alone is a family name as well, hardly ever `Mary`. */
export function genderByName({country, kind, words}: Entity): 'f' | 'm' | null {
  const gender = words.length ? firstNames.get(words[0]!) : undefined
  if (!gender || country !== null || (kind !== null && kind !== 'person')) return null
  return words.length > 1 || gender === 'f' ? gender : null
}
