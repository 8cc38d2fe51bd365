import type {Figures} from '../../types/figures.js'
import {bodies} from '../lexicon/bodies.js'
import {newEntity} from './entity.js'
import {genderByName} from './gender-by-name.js'
import {kindOf} from './kinds.js'

/** How far before `which it` the verb stands whose object it tells of. */
const reach = 25

/**
 * Whom `it` means in `which it` behind a thing: who does to that thing what is told before, by the index of the entity; -1 elsewhere.
 *
 * `The council heard it. Harlow unveiled a card, which it touted as cheap.`: Harlow. Not in `a card sank, which it had touted`.
 */
export function makerOf({called, entities, nameAt, owners, phrases, prose}: Figures, at: number): number {
  const {tokens} = prose
  const {lower, sentence} = tokens[at]!
  if (lower !== 'it' || tokens[at - 1]?.lower !== 'which' || tokens[at - 2]?.text !== ',') return -1
  for (let i = at - 3; i >= 0 && i > at - reach && tokens[i]!.sentence === sentence; i--) {
    const {head, relation} = tokens[i]!
    if (!relation.startsWith('nsubj') || head <= i || head >= at) continue
    // What has no object is no maker: `the card sank`.
    if (!tokens.slice(head + 1, at - 2).some((token) => token.head === head && token.relation === 'obj'))
      return -1
    const name = nameAt[i]!
    if (name >= 0) {
      const entity = entities[owners[name]!]!
      const person = entity.role !== null || entity.gender !== null || genderByName(entity) !== null
      if (person || entity.country !== null) return -1
      return entity.words.length === 1 || kindOf(prose, entity, entities) !== 'person' ? owners[name]! : -1
    }
    const noun = tokens[i]!.lower
    if (!bodies.has(noun)) return -1
    const known = called.get(noun)?.at(-1)
    if (known !== undefined) return known
    const start = tokens[i - 1]?.pos === 'DET' ? i - 1 : i
    const entity = newEntity(
      {from: start, to: i + 1},
      {number: 'one', article: 'definite', kind: bodies.get(noun)!}
    )
    entity.heads.add(noun)
    entity.mentions.push({from: start, to: i + 1})
    entities.push(entity)
    phrases.set(` ${noun}`, entities.length - 1)
    return entities.length - 1
  }
  return -1
}
