import type {Entity} from '../../types/entity.js'
import type {Prose} from '../../types/prose.js'
import type {Identity, SourceKind} from '../../types/source.js'
import {vague} from '../lexicon/vague.js'
import {kindOf} from './kinds.js'

const close = /^(?:familiar|close|briefed|knowledgeable|involved|aware|with)$/

/** How far it can be told who a source is. */
export function identityOf(
  prose: Prose,
  entity: Entity,
  kind: SourceKind,
  entities: readonly Entity[]
): Identity {
  const {affiliation, article, heads, members, name, number, words} = entity
  const {tokens} = prose
  if (words.length) return 'named'
  if (members.length > 1) {
    const named = members.every(
      (index) =>
        identityOf(prose, entities[index]!, kindOf(prose, entities[index]!, entities), entities) === 'named'
    )
    return named ? 'named' : 'group'
  }
  const first = tokens[name.from]!.lower
  const noun = tokens[name.to - 1]!.lower
  const [head] = heads
  // Pronouns that stand for somebody who was not found.
  if (head === undefined) {
    if (/^(?:i|he|she|him|her|his|me|my)$/.test(first)) return 'named'
    if (/^(?:someone|somebody|anyone|anybody|one|another|this|that|it|which)$/.test(first)) return 'unnamed'
    return kind === 'group' || number === 'many' ? 'group' : kind === 'unknown' ? 'unnamed' : 'role'
  }
  if (kind === 'document' || kind === 'recording' || kind === 'poll') {
    if (affiliation || article === 'definite') return 'named'
    return 'unnamed'
  }
  if (vague.has(noun)) {
    const people = noun === 'people' || noun === 'person' || noun === 'those'
    if (!people || close.test(tokens[name.to]?.lower ?? '')) return 'unnamed'
  }
  if (kind === 'person') return number === 'many' ? 'group' : 'role'
  if (number === 'many' || kind === 'group') return 'group'
  if (noun === 'police') return 'group'
  if (kind === 'unknown') return 'unnamed'
  if (article === 'definite' || (affiliation && kind === 'organization')) return 'named'
  return 'role'
}
