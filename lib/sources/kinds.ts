import type {Entity} from '../../types/entity.js'
import type {Prose} from '../../types/prose.js'
import type {SourceKind} from '../../types/source.js'
import {bodies} from '../lexicon/bodies.js'
import {firstNames} from '../lexicon/first-names.js'
import {groupNouns} from '../lexicon/group-nouns.js'
import {officials} from '../lexicon/officials.js'
import {paperNames} from '../lexicon/paper-names.js'
import {people} from '../lexicon/people.js'
import {things} from '../lexicon/things.js'
import {isPlural} from './noun.js'

/** What there is of people: `the Lee campaign`. */
const ofPeople = /^(?:administration|camp|campaign|case|era|estate|family|team|trial)$/

/** What sort of thing speaks, by all that the text says of it. */
export function kindOf(prose: Prose, entity: Entity, entities: readonly Entity[]): SourceKind {
  const {kind, members, name, number, words} = entity
  if (members.length === 1) return 'group'
  if (members.length > 1) {
    const kinds = new Set(members.map((index) => kindOf(prose, entities[index]!, entities)))
    return kinds.size === 1 ? [...kinds][0]! : 'group'
  }
  if (kind === 'person' && words.length === 1 && entity.gender === null) {
    // `State broadcaster NTV`: a word for people and for bodies, before a name of one word.
    for (const head of entity.heads) if (bodies.has(head) && people.has(head)) return bodies.get(head)!
  }
  if (kind !== null) return kind
  if (words.length) return kindOfName(prose, entity)
  const [head] = entity.heads
  if (head === undefined) return number === 'many' ? 'group' : 'unknown'
  const noun = prose.tokens[name.to - 1]!.lower
  if (people.has(head) || head === 'source') {
    if (number !== 'many') return 'person'
    return officials.has(head) ? 'government' : 'group'
  }
  if (head === 'percent') return 'group'
  if (noun === 'reports' && entity.article === 'bare') return 'outlet'
  const body = bodies.get(head)
  const thing = things.get(head)
  if (thing && !(body && number === 'one' && head !== 'paper' && head !== 'post')) return thing
  if (body) return body === 'organization' || body === 'government' ? (press(entity) ?? body) : body
  if (number === 'many' || isPlural(noun) || groupNouns.has(head)) return 'group'
  return /(?:ist|er|or|man|woman|ian)$/.test(head) && entity.article !== null ? 'person' : 'unknown'
}

/** `news agencies` are outlets, other agencies are not. */
function press({traits}: Entity): SourceKind | null {
  return traits.has('news') || traits.has('media') || traits.has('wire') || traits.has('press')
    ? 'outlet'
    : null
}

/** A name of which the text says nothing: the commonest for its shape. */
function kindOfName({tokens}: Prose, {local, count, name, words}: Entity): SourceKind {
  const text = tokens[name.from]!.text
  // `the Lee campaign` says nothing of Lee.
  const behind = tokens[name.to]
  const before = behind && ofPeople.test(behind.lower) ? '' : tokens[name.from - 1]?.lower
  if (words.length > 1 && firstNames.has(words[0]!)) return 'person'
  if (words.length > 1 && before === 'the' && paperNames.has(words.at(-1)!)) return 'outlet'
  if (words.length > 1) return before === 'the' || local * 2 > count ? 'organization' : 'person'
  if (
    before === 'the' ||
    /^[A-Z&.]{2,}$/.test(text) ||
    /[a-z][A-Z]|\d/.test(text.replace(/^(?:Mc|Mac|De|La|Le|O’|O')/, ''))
  ) {
    return 'organization'
  }
  return 'person'
}
