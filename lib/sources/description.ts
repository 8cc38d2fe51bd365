import type {Expression} from '../../types/expression.js'
import type {Figures} from '../../types/figures.js'
import type {SourceKind} from '../../types/source.js'
import {bodies} from '../lexicon/bodies.js'
import {classes} from '../lexicon/classes.js'
import {people} from '../lexicon/people.js'
import {newEntity} from './entity.js'
import {genderOf} from './gender.js'
import {kindOf} from './kinds.js'
import {baseOf, isPlural} from './noun.js'
import {partyOf} from './party-of.js'

/** Of many who are called the same, only the last ones are looked at. */
const most = 5
const sides = new Set([
  'conservative',
  'democratic',
  'green',
  'independent',
  'labour',
  'liberal',
  'libertarian',
  'republican'
])

/** Who is meant by words around a noun: one who was called so before, or somebody new. */
export function describe(figures: Figures, expression: Expression): number {
  const {entities, names, owners, phrases, prose} = figures
  const {tokens} = prose
  const {article, core, head, name, quantity} = expression
  const noun = tokens[head]!.lower
  const base = baseOf(noun)
  const many = quantity === 'one' ? false : isPlural(noun) || (quantity !== '' && quantity !== 'member')
  if (name >= 0 && !many && names[name]!.from >= core.from && names[name]!.to <= head) {
    const owner = entities[owners[name]!]!
    const plain = tokens[names[name]!.to]!.lower !== "'s"
    if (
      plain &&
      classes.has(base) &&
      (owner.kind === null ||
        owner.kind === bodies.get(base) ||
        owner.kind === 'organization' ||
        owner.kind === 'outlet')
    ) {
      if (owner.kind === null || owner.kind === 'organization')
        owner.kind = bodies.get(base) ?? 'organization'
      owner.heads.add(base)
      return owners[name]!
    }
  }
  const key = phraseOf(figures, expression)
  if (article === 'definite' && !quantity) {
    const known = phrases.get(key)
    if (known !== undefined) return known
    const meant = whoIsCalled(
      figures,
      base,
      many,
      core.from,
      head,
      name >= 0 && names[name]!.to <= head ? owners[name]! : -1
    )
    if (meant >= 0 && !(name >= 0 && owners[name] === meant)) {
      if (name >= 0) entities[meant]!.affiliation ??= names[name]!
      return meant
    }
  } else if (article === 'bare' || many) {
    const known = phrases.get(key)
    if (known !== undefined) return known
  }
  const index = entities.length
  const kind: SourceKind | null = null
  const entity = newEntity(
    {from: expression.from, to: expression.head + 1},
    {
      kind,
      number: many ? 'many' : 'one',
      article,
      gender: genderOf(tokens, {from: core.from, to: head + 1}),
      affiliation: name >= 0 ? names[name]! : null
    }
  )
  entity.heads.add(base)
  for (let i = core.from; i < head; i++) {
    if (tokens[i]!.pos !== 'DET' && tokens[i]!.pos !== 'PUNCT') entity.traits.add(tokens[i]!.lower)
  }
  if (people.has(base) && !many && quantity !== 'group') entity.kind = 'person'
  else if (!many) {
    const sort = kindOf(prose, entity, entities)
    if (sort !== 'unknown') entity.kind = sort
  }
  entities.push(entity)
  phrases.set(key, index)
  return index
}

/** The words of a description without its article; names stand for whom they mean. */
function phraseOf({nameAt, owners, prose}: Figures, {core, head, quantity}: Expression): string {
  let key = quantity
  for (let i = core.from; i <= head; i++) {
    const {lower, pos} = prose.tokens[i]!
    if (nameAt[i]! >= 0) {
      key += ` @${owners[nameAt[i]!]}`
      while (i < head && nameAt[i + 1] === nameAt[i]) i++
    } else if (pos !== 'DET' && lower !== "'s") key += ` ${lower}`
  }
  return key
}

/**
 * Who was called so: `the senator`, `the group`; -1 where nobody or more than one fits.
 */
export function whoIsCalled(
  figures: Figures,
  base: string,
  many: boolean,
  from: number,
  head: number,
  owner = -1
): number {
  const {called, entities, nameAt, owners, prose} = figures
  const {paragraphs, tokens} = prose
  const list = called.get(base)
  if (!list) return -1
  const paragraph = paragraphs[tokens[head]!.sentence]!
  let best = -1
  let score = -99
  let second = -99
  for (const index of list.slice(-most)) {
    const entity = entities[index]!
    if ((entity.number === 'many') !== many) continue
    // `Clinton’s campaign` is not `the Trump campaign`.
    const {affiliation} = entity
    if (
      owner >= 0 &&
      affiliation &&
      nameAt[affiliation.from]! >= 0 &&
      owners[nameAt[affiliation.from]!] !== owner
    )
      continue
    const last = entity.mentions.at(-1) ?? entity.name
    let points = -0.25 * Math.min(12, paragraph - paragraphs[tokens[last.from]!.sentence]!)
    let fits = true
    for (let i = from; i < head && fits; i++) {
      const {lower, pos} = tokens[i]!
      if (pos === 'DET' || pos === 'PUNCT' || pos === 'PART' || pos === 'PRON') continue
      const trait = partyOf(lower)
      if (entity.traits.has(trait) || entity.words.includes(lower)) points += 1
      // `the Democratic nominee` is no Republican, `the appeals court` not the Supreme Court.
      else if (sides.has(trait) && [...entity.traits].some((other) => sides.has(other))) fits = false
      else if (entity.kind !== 'person' && entity.words.length > 0) fits = false
      else points -= 0.5
    }
    if (!fits) continue
    if (points > score) {
      second = score
      score = points
      best = index
    } else if (points > second) second = points
  }
  return score - second >= 0.25 && score > -3.2 ? best : -1
}
