import type {Entity} from '../../types/entity.js'
import type {Range} from '../../types/range.js'

/** An entity of which nothing is known but where it is first mentioned. */
export function newEntity(name: Range, given: Partial<Entity> = {}): Entity {
  return {
    words: [],
    name,
    heads: new Set(),
    traits: new Set(),
    gender: null,
    kind: null,
    number: null,
    role: null,
    affiliation: null,
    country: null,
    article: null,
    count: 0,
    local: 0,
    members: [],
    mentions: [],
    ...given
  }
}
