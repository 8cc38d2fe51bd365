import type {Entity} from '../../types/entity.js'
import type {Name} from '../../types/name.js'
import type {Prose} from '../../types/prose.js'
import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {bodies} from '../lexicon/bodies.js'
import {longForms} from '../lexicon/honorifics.js'
import {people} from '../lexicon/people.js'
import {portfolios} from '../lexicon/portfolios.js'
import {ranks} from '../lexicon/ranks.js'
import {genderOf} from './gender.js'
import {baseOf} from './noun.js'
import {officeBefore} from './office-before.js'
import {traitOf} from './trait-of.js'

/** What titles and appositions say of those who bear names: role, nouns they are called by, gender, kind. */
export function readAppositions(
  prose: Prose,
  names: readonly Name[],
  owners: Int32Array,
  entities: readonly Entity[]
): void {
  const {tokens} = prose
  names.forEach((name, i) => {
    const entity = entities[owners[i]!]!
    if (entity.country !== null) return
    if (name.title) learn(tokens, entity, name.title, nounEnd(tokens, name.title))
    const after = appositionAfter(tokens, name.to)
    if (after) {
      // `In Ohio, the company, which …`
      const noun = baseOf(tokens[after.head]!.lower)
      if (entity.kind === 'government' && bodies.get(noun) === 'organization') return
      learn(tokens, entity, after.range, after.head + 1)
      return
    }
    const before = appositionBefore(tokens, name)
    if (before) learn(tokens, entity, before.range, before.head + 1)
  })
}

/** Where the noun of a title ends: behind `Secretary`, in `Secretary of State`, so that `the state` is not he. */
function nounEnd(tokens: readonly Token[], {from, to}: Range): number {
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:of|for)$/.test(tokens[i]!.lower) && people.has(baseOf(tokens[i - 1]!.lower))) return i
  return to
}

/** Let an entity be called what the words of a title or apposition call it; `end` is behind the noun itself. */
function learn(tokens: readonly Token[], entity: Entity, range: Range, end: number): void {
  let person = false
  for (let i = range.from; i < end; i++) {
    const {lower, pos} = tokens[i]!
    const base = longForms.get(lower) ?? baseOf(lower)
    if (people.has(base) || longForms.has(lower)) {
      entity.heads.add(base)
      // `Republican nominee`: here a word for a person says which.
      if (i < end - 1) entity.traits.add(traitOf(base))
      person = true
    } else if (i === end - 1 && bodies.has(base)) {
      entity.heads.add(base)
      // `news agencies` are outlets, other agencies are not.
      const press = /^(?:media|news|press|wire)$/.test(tokens[i - 1]?.lower ?? '') && i > range.from
      const kind = press ? 'outlet' : bodies.get(base)!
      entity.kind ??= kind
      if (entity.kind === 'organization') entity.kind = kind
    } else if (i === end - 1 && (pos === 'NOUN' || pos === 'PROPN')) entity.heads.add(base)
    // `Russian-born` is not Russian.
    else if (pos !== 'PUNCT' && pos !== 'ADP' && pos !== 'DET')
      entity.traits.add(tokens[i + 1]?.text === '-' ? lower : traitOf(lower))
  }
  if (person) {
    if (entity.kind === null || entity.words.length > 1)
      entity.kind = entity.kind === 'outlet' ? 'outlet' : 'person'
    entity.gender ??= genderOf(tokens, {from: range.from, to: end})
    const isBare = range.to - range.from === 1 && longForms.has(tokens[range.from]!.lower)
    // `rival` and `colleague` say what somebody is to another.
    const relative = range.to - range.from === 1 && relatives.has(tokens[range.from]!.lower)
    if (!isBare && !relative && !onlyHonorific(tokens, range))
      entity.role = longer(entity.role, withoutShort(tokens, range))
  }
}

const relatives = new Set([
  'rival',
  'opponent',
  'challenger',
  'counterpart',
  'colleague',
  'friend',
  'ally',
  'fellow'
])

/** `vice-presidential nominee Gov.` without the form of address at its end. */
function withoutShort(tokens: readonly Token[], {from, to}: Range): Range {
  let end = to
  // `Deputy PM` is one office, and so is `State Sen.`
  while (
    end - 1 > from &&
    tokens[end - 2]!.lower !== 'state' &&
    longForms.has(tokens[end - 1]!.lower) &&
    !ranks.has(tokens[end - 1]!.text) &&
    (people.has(tokens[end - 2]!.lower) || portfolios.has(tokens[end - 2]!.lower))
  )
    end--
  return {from, to: end}
}

/** The longer description says more. */
function longer(one: Range | null, other: Range): Range {
  return one && one.to - one.from >= other.to - other.from ? one : other
}

function onlyHonorific(tokens: readonly Token[], {from, to}: Range): boolean {
  return to - from === 1 && /^(?:mr|mrs|ms|miss|dr|sir|rev|the)\.?$/.test(tokens[from]!.lower)
}

const subjects = new Set(['he', 'she', 'they', 'it', 'we', 'i'])
const stops = new Set(['PUNCT', 'PRON', 'AUX', 'SCONJ'])

/** `Ann Lee, the former head of the port, said`: `former head of the port`, and where its noun is. */
export function appositionAfter(tokens: readonly Token[], to: number): {range: Range; head: number} | null {
  let at = to
  // `Sen. Ann Lee (D-Ohio), a member …` and `Ann Lee, 56, a baker`.
  if (tokens[at]?.text === '(') {
    const close = tokens.slice(at, at + 8).findIndex((token) => token.text === ')')
    if (close > 0) at += close + 1
  }
  if (tokens[at]?.text === ',' && tokens[at + 1]?.pos === 'NUM' && tokens[at + 2]?.text === ',') at += 2
  const isOf = tokens[at]?.lower === 'of'
  at = pastSeat(tokens, at)
  if (tokens[at]?.text !== ',') return null
  let from = at + 1
  while (from < at + 3 && (tokens[from]?.pos === 'DET' || tokens[from]?.lower === 'now')) from++
  const sentence = tokens[to - 1]!.sentence
  let head = -1
  let i = from
  for (; i < tokens.length && i < from + 12; i++) {
    const token = tokens[i]!
    if (token.sentence !== sentence || (stops.has(token.pos) && token.text !== '-' && token.text !== '.'))
      break
    if (token.pos === 'ADP' || token.pos === 'CCONJ' || token.pos === 'DET') break
    if (token.pos === 'VERB' && token.text !== '-' && !/(?:ed|ing)$/.test(token.lower)) break
    if (isCalling(token)) head = i
  }
  if (head < 0) return null
  // `Lee of Quill, the largest bank`: a bank is what Quill is.
  if (isOf && !people.has(baseOf(tokens[head]!.lower))) return null
  // `Lee, baker Bob Ruiz and …`: the noun belongs to the next name.
  if (head < i - 1 && /^\p{Lu}/u.test(tokens[head + 1]!.text)) return null
  if (!isCalling(tokens[i - 1]!)) return null
  for (; i < tokens.length && i < from + 30; i++) {
    const token = tokens[i]!
    if (
      token.sentence !== sentence ||
      /^(?:who|whose|which|that|,|;|:|—|–|\.|\)|\(|[“”"])$/.test(token.lower)
    )
      break
    // `head of the port until he resigned`
    if (subjects.has(token.lower)) {
      if (tokens[i - 1]!.pos === 'ADP' || tokens[i - 1]!.pos === 'SCONJ') i--
      break
    }
    if (
      token.pos === 'AUX' ||
      (token.pos === 'VERB' && !/ing$/.test(token.lower) && tokens[i - 1]!.text !== '-')
    )
      break
  }
  // `It began in Tarnow, the agency said`: no comma closes it, for it is who says so.
  const next = tokens[i]
  if (i === head + 1 && next?.sentence === sentence && (next.pos === 'VERB' || next.pos === 'AUX'))
    return null
  return {range: {from, to: i}, head}
}

/** `the site’s founder, Ann Lee,`: `founder`; `its owner, Delta Rivers,`; with where the noun is. */
function appositionBefore(tokens: readonly Token[], name: Name): {range: Range; head: number} | null {
  const start = name.title ? name.title.from : name.from
  const comma = tokens[start - 1]
  if (comma?.text !== ',' || comma.sentence !== tokens[start]!.sentence) return null
  const end = start - 1
  if (end < 1 || !/^[,.;)”"]$/.test(tokens[name.to]?.text ?? '')) return null
  const noun = baseOf(tokens[end - 1]!.lower)
  const body = !people.has(noun)
  if (body && !bodies.has(noun)) return officeBefore(tokens, end, name)
  let from = end - 1
  while (from > 0 && end - from < 10) {
    const {pos, sentence, text} = tokens[from - 1]!
    if (sentence !== comma.sentence || (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && text !== '-'))
      break
    from--
  }
  const before = tokens[from - 1]
  if (!before || (before.pos !== 'DET' && before.lower !== "'s" && before.pos !== 'PRON')) return null
  // `At the hospital, Ann Lee, who …`: where, not what she is.
  if (body && (name.sort === 'person' || tokens[from - 2]?.pos === 'ADP'))
    return officeBefore(tokens, end, name)
  return {range: {from, to: end}, head: end - 1}
}

function isCalling({lower, pos}: Token): boolean {
  if (pos === 'VERB' || pos === 'ADV') return false
  const base = baseOf(lower)
  return people.has(base) || bodies.has(base)
}

/** The comma behind `, D-Ohio`, and behind `of Ohio` or `of New Ohio`; else the same place. */
function pastSeat(tokens: readonly Token[], at: number): number {
  const seat =
    tokens[at]?.text === ',' && /^[DRI]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === '-'
  if (!seat && tokens[at]?.lower !== 'of') return at
  for (let next = at + 2; next < at + 6; next++) {
    const token = tokens[next]
    if (token?.text === ',') return next
    if (!token || (token.pos !== 'PROPN' && token.text !== '-' && token.text !== '.')) return at
  }
  return at
}
