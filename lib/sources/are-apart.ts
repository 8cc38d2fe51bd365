import {distinctions} from '../lexicon/distinctions.js'
import {possessives} from '../lexicon/possessives.js'
import {lands} from './lands.js'

const groups: readonly ReadonlySet<string>[] = [lands, possessives, ...distinctions]

/** Whether of two who are called the same, the words before the noun say that they are not: `Russian` and `Turkish`. */
export function areApart(some: ReadonlySet<string>, others: readonly string[]): boolean {
  return groups.some(
    (group) =>
      others.some((trait) => group.has(trait)) &&
      !others.some((trait) => group.has(trait) && some.has(trait)) &&
      [...some].some((trait) => group.has(trait))
  )
}
