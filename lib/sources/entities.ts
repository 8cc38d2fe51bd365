import type {Entity} from '../../types/entity.js'
import type {Name} from '../../types/name.js'
import type {Prose} from '../../types/prose.js'
import {agencies} from '../lexicon/agencies.js'
import {bodies} from '../lexicon/bodies.js'
import {companies} from '../lexicon/companies.js'
import {nicknames} from '../lexicon/nicknames.js'
import {outlets} from '../lexicon/outlets.js'
import {regions} from '../lexicon/regions.js'
import {isBodyName} from './body-name.js'
import {bodyOf} from './body-of.js'
import {newEntity} from './entity.js'
import {genderByName} from './gender-by-name.js'
import {initialsOf} from './initials-of.js'
import {places, states} from './places.js'

/** Of many who share a word of their names, only the last ones are looked at: time stays linear. */
const most = 12
const regionNames = new Set([...regions].map((name) => name.toLowerCase()))
const outletNames = new Set([...outlets].map((name) => name.toLowerCase().replaceAll('.', '')))
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/**
 * Which names mean the same: full names first, over the whole article, then short forms, initials and places.
 *
 * `Ann Lee … Robert Ruiz … Ms. Lee … Bob Ruiz`: 0, 1, 0, 1.
 *
 * @returns
 *   The entities in order of appearance, and for every name the index of its own.
 */
export function gatherEntities(
  prose: Prose,
  names: readonly Name[]
): {entities: Entity[]; owners: Int32Array} {
  const entities: Entity[] = []
  const owners = new Int32Array(names.length).fill(-1)
  const byWord = new Map<string, number[]>()
  const byKey = new Map<string, number>()
  const byInitials = new Map<string, number>()

  const add = (index: number, key: string): number => {
    const name = names[index]!
    const at = entities.length
    const {words} = name
    const entity = newEntity(name, {words, number: 'one'})
    entities.push(entity)
    byKey.set(key, at)
    for (const word of new Set(words)) {
      const list = byWord.get(word)
      if (list) list.push(at)
      else byWord.set(word, [at])
    }
    const plain = words.join(' ')
    const place = places.get(plain)
    if (place !== undefined) entity.country = place
    if (outletNames.has(plain)) entity.kind = 'outlet'
    else if (place !== undefined || regionNames.has(plain)) entity.kind = 'government'
    else if (companies.has(plain) && name.sort !== 'person') entity.kind = 'organization'
    else if (name.sort === 'body') entity.kind = kindOfBody(words)
    else if (name.sort === null && isAcronym(prose, name))
      entity.kind = agencies.has(plain) ? 'government' : 'organization'
    if (name.sort === 'body') {
      for (const [at, word] of words.entries())
        if (isBodyName(word) || (at === words.length - 1 && bodies.has(word))) entity.heads.add(word)
    }
    if (name.sort !== 'person')
      for (const letters of initialsOf(prose, name)) if (!byInitials.has(letters)) byInitials.set(letters, at)
    return at
  }
  const own = (index: number, at: number): void => {
    owners[index] = at
    const name = names[index]!
    const entity = entities[at]!
    entity.count++
    if (name.local) entity.local++
    if (name.gender) entity.gender ??= name.gender
    if (name.sort === 'person' && entity.kind === null) entity.kind = 'person'
    if (name.acronym) byKey.set(name.acronym, at)
    const fuller =
      entity.country === null
        ? name.words.length > entity.words.length
        : name.words.join(' ') === entity.country.toLowerCase() && !name.local
    if (fuller) {
      entity.words = name.words
      entity.name = name
    }
  }
  const keyOf = (words: readonly string[]): string => {
    const key = words.join(' ')
    const place = places.get(key)
    return place !== undefined && states.has(place) ? `state ${place}` : key
  }

  // Full names.
  names.forEach((name, i) => {
    const {words} = name
    if (words.length < 2) return
    let key = keyOf(words)
    let at = byKey.get(key)
    if (name.sort === 'body' && entities[at ?? -1]?.country == null) {
      const body = bodyOf(prose, name, names[i - 1])
      if (body.land !== null) {
        key = `${body.words.join(' ')} of ${body.land}`
        at = byKey.get(key)
        if (at === undefined) entities[add(i, key)]!.name = {from: body.from, to: name.to}
        at = byKey.get(key)
      } else at ??= longerBody(words)
    }
    if (at === undefined && name.sort !== 'body' && !outletNames.has(words.join(' '))) at = samePerson(words)
    own(i, at ?? add(i, key))
    // Before a full name is looked for by its parts, every form of it has to be known.
    if (at !== undefined) byKey.set(key, at)
  })
  // Short forms, in order.
  names.forEach((name, i) => {
    if (owners[i]! >= 0) return
    const alone = keyOf(name.words)
    // `Mrs Brandt`, where Harold Brandt is known.
    const other =
      name.gender !== null &&
      byWord
        .get(alone)
        ?.slice(-most)
        .some((at) => isOther(entities[at]!, name.gender))
    const key = other ? `${name.gender} ${alone}` : alone
    const known = byKey.get(key) ?? (hasCapitals(prose, name) ? byInitials.get(key) : undefined)
    const word = name.words[0]!
    const longer = known === undefined || !key.startsWith('state ') ? shortFor(word, name) : undefined
    if (known !== undefined && (longer === undefined || entities[known]!.words.length === 1)) {
      own(i, longer ?? known)
      return
    }
    own(i, longer ?? add(i, key))
  })
  return {entities, owners}

  /** `Donald Trump`, `Donald J. Trump`; `Bob Ruiz`, `Robert Ruiz`. */
  function samePerson(words: readonly string[]): number | undefined {
    const last = lastOf(words)
    const first = words[0]!
    for (const at of byWord.get(last)?.slice(-most).reverse() ?? []) {
      const {kind, words: others} = entities[at]!
      if ((kind !== null && kind !== 'person') || lastOf(others) !== last || others.length < 2) continue
      if (suffixOf(words) !== suffixOf(others) && suffixOf(words) && suffixOf(others)) continue
      const other = others[0]!
      if (first === other || nicknames.get(first)?.includes(other) || nicknames.get(other)?.includes(first))
        return at
    }
    return undefined
  }

  /** `City Council`, of `Tarnow City Council`: the only body whose name ends so. */
  function longerBody(words: readonly string[]): number | undefined {
    let found: number | undefined
    for (const at of byWord.get(words.at(-1)!)?.slice(-most) ?? []) {
      const {kind, words: others} = entities[at]!
      const start = others.length - words.length
      if (
        kind === null ||
        kind === 'person' ||
        start < 0 ||
        words.some((word, i) => others[start + i] !== word)
      )
        continue
      if (found !== undefined) return undefined
      found = at
    }
    return found
  }

  /** Whom a single word means: a family name, a first name, a body's first or last word. */
  function shortFor(word: string, name: Name): number | undefined {
    let best: number | undefined
    let score = 0
    for (const at of byWord.get(word)?.slice(-most) ?? []) {
      const entity = entities[at]!
      const {words} = entity
      if (words.length < 2 || (name.gender && isOther(entity, name.gender))) continue
      const person = entity.kind === null || entity.kind === 'person'
      const last = lastOf(words) === word
      if (!last && (words[0] !== word || isAcronym(prose, name))) continue
      // `the Post` is the paper, not Emily Post; `Washington` is no short form of the paper.
      if (!person && !last && entity.kind !== 'organization') continue
      // `McDonald’s own lawyer`, where Ann McDonald has one.
      if (person && name.sort === 'body' && prose.tokens[name.to - 1]!.lower !== "'s") continue
      // One introduced before this place, mentioned often; a family name before a first name.
      const points = (last ? 8 : 2) + Math.min(entity.count, 6) + (entity.name.from <= name.from ? 4 : 0)
      if (points > score) {
        score = points
        best = at
      }
    }
    return best
  }
}

/** `NATO`, but not `LEE:` before what Lee says. */
function isAcronym({tokens}: Prose, {from, to}: Name): boolean {
  return to - from === 1 && /^[A-Z][A-Z.&]{1,5}$/.test(tokens[from]!.text) && tokens[to]?.text !== ':'
}

function lastOf(words: readonly string[]): string {
  const last = words.at(-1)!
  return suffixes.has(last) && words.length > 2 ? words.at(-2)! : last
}
function suffixOf(words: readonly string[]): string {
  return suffixes.has(words.at(-1)!) ? words.at(-1)! : ''
}

/** Whether somebody is not of a gender. */
function isOther(entity: Entity, gender: Name['gender']): boolean {
  const shown = entity.gender ?? genderByName(entity)
  return shown !== null && shown !== gender
}

/** `NATO`, `MoD`: more than one capital. */
function hasCapitals({tokens}: Prose, {from, to}: Name): boolean {
  return to - from === 1 && /^[A-Z][a-z]?[A-Z.&]/.test(tokens[from]!.text)
}

function kindOfBody(words: readonly string[]): Entity['kind'] {
  if (words.includes('news') && words.length > 1) return 'outlet'
  for (let i = words.length - 1; i >= 0; i--) {
    const kind = bodies.get(words[i]!)
    // `the World Food Programme` gives food, `the Radio Four Programme` is heard.
    if (kind === 'outlet' && words.length > 2 && /^program(?:me)?$/.test(words[i]!)) return 'organization'
    // In `University of Ohio Department of Law` the last word for a body counts.
    if (kind) return kind
  }
  return 'organization'
}
