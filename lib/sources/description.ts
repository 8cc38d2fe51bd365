import type {Entity} from '../../types/entity.js'
import type {Expression} from '../../types/expression.js'
import type {Figures} from '../../types/figures.js'
import type {SourceKind} from '../../types/source.js'
import {bodies} from '../lexicon/bodies.js'
import {classes} from '../lexicon/classes.js'
import {longForms} from '../lexicon/honorifics.js'
import {operatedThings} from '../lexicon/operated-things.js'
import {people} from '../lexicon/people.js'
import {possessives} from '../lexicon/possessives.js'
import {ranks} from '../lexicon/ranks.js'
import {findAntecedent} from './antecedent.js'
import {areApart} from './are-apart.js'
import {landOfNoun} from './compatriot.js'
import {newEntity} from './entity.js'
import {genderOf} from './gender.js'
import {whoIsHinted} from './hinted.js'
import {isSeveral} from './is-several.js'
import {kindOf} from './kinds.js'
import {baseOf, isPlural} from './noun.js'
import {ofPhraseEnd} from './of-phrase.js'
import {onlyBody} from './only-body.js'
import {traitsAround} from './traits.js'

/** Of many who are called the same, only the last ones are looked at. */
const most = 5
/** Who is meant by words around a noun: one who was called so before, or somebody new. */
export function describe(figures: Figures, expression: Expression): number {
  const {entities, names, owners, phrases, prose} = figures
  const {tokens} = prose
  const {article, core, head, name, quantity} = expression
  const noun = tokens[head]!.lower
  // `The CM said`
  const base = (ranks.has(tokens[head]!.text) && longForms.get(noun)) || baseOf(noun)
  const plural = isPlural(noun) || isSeveral(noun)
  const many = quantity === 'one' ? false : plural || (quantity !== '' && quantity !== 'member')
  if (name >= 0 && !many && names[name]!.from >= core.from && names[name]!.to <= head) {
    const owner = entities[owners[name]!]!
    // `the UN refugee agency` is not the UN.
    const apart = names[name]!.to < head && /^\p{Lu}{2}/u.test(tokens[names[name]!.from]!.text)
    const plain = tokens[names[name]!.to]!.lower !== "'s" && !apart
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
  const whose = ownerOf(figures, core.from)
  const traits = traitsAround(tokens, core.from, head, expression.to)
  // `her campaign` is Lee’s.
  if (whose >= 0 && entities[whose]!.words.length) traits[0] = entities[whose]!.words.at(-1)!
  const key = phraseOf(figures, expression, whose)
  if (article === 'definite' && !quantity) {
    const known = phrases.get(key)
    if (known !== undefined) return known
    const hinted = many ? -1 : whoIsHinted(figures, expression, base)
    if (hinted >= 0) {
      entities[hinted]!.kind ??= 'person'
      return hinted
    }
    const meant = whoIsCalled(
      figures,
      base,
      many,
      traits,
      head,
      name >= 0 && names[name]!.to <= head ? owners[name]! : -1
    )
    if (
      meant < 0 &&
      !many &&
      !traits.length &&
      tokens[head - 1]?.lower === 'the' &&
      !figures.called.has(base)
    ) {
      const only = onlyBody(figures, base, head)
      if (only >= 0) {
        entities[only]!.kind ??= bodies.get(base) ?? 'organization'
        entities[only]!.heads.add(base)
        return only
      }
    }
    if (meant >= 0 && !(name >= 0 && owners[name] === meant)) {
      const entity = entities[meant]!
      if (name >= 0) entity.affiliation ??= names[name]!
      // `the union … the teachers’ union … the nurses’ union`: two.
      if (!entity.words.length) for (const trait of traits) entity.traits.add(trait)
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
  for (const trait of traits) entity.traits.add(trait)
  // `the operator`, `the rail operator`: mostly a company; a crane operator is none, nor the 911 operator.
  const run =
    bodies.has(base) &&
    traits.every((trait) => operatedThings.has(trait)) &&
    article === 'definite' &&
    tokens[head - 1]!.pos !== 'NUM'
  const one = people.has(base) || isSeveral(base) || base === 'old' || landOfNoun(base) !== null
  if (run && people.has(base) && !many) entity.kind = bodies.get(base)!
  else if (one && !many && quantity !== 'group') entity.kind = 'person'
  else if (!many) {
    const sort = kindOf(prose, entity, entities)
    if (sort !== 'unknown') entity.kind = sort
  }
  entities.push(entity)
  phrases.set(key, index)
  return index
}

/** The words of a description without its article; names stand for whom they mean. */
function phraseOf(
  {nameAt, owners, prose}: Figures,
  {core, head, quantity, to}: Expression,
  whose: number
): string {
  let key = quantity
  const end = ofPhraseEnd(prose.tokens, head, to)
  for (let i = core.from; i < end; i++) {
    const {lower, pos} = prose.tokens[i]!
    if (whose >= 0 && i === core.from) key += ` @${whose}`
    else if (nameAt[i]! >= 0) {
      key += ` @${owners[nameAt[i]!]}`
      while (i < end - 1 && nameAt[i + 1] === nameAt[i]) i++
    } else if ((pos !== 'DET' && lower !== "'s") || possessives.has(lower)) key += ` ${lower}`
  }
  return key
}

/** Whom `his` or `her` means before a noun, or -1. */
function ownerOf(figures: Figures, at: number): number {
  const {lower} = figures.prose.tokens[at]!
  if (lower !== 'his' && lower !== 'her') return -1
  const {rivals, sure} = findAntecedent(figures, at, lower === 'his' ? 'm' : 'f', -1)
  return sure ? rivals[0]!.entity : -1
}

/**
 * Who was called so: `the senator`, `the group`; -1 where nobody or more than one fits.
 */
export function whoIsCalled(
  figures: Figures,
  base: string,
  many: boolean,
  traits: readonly string[],
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
      entity.words.length &&
      affiliation &&
      nameAt[affiliation.from]! >= 0 &&
      owners[nameAt[affiliation.from]!] !== owner
    )
      continue
    const last = entity.mentions.at(-1) ?? entity.name
    let points = -0.25 * Math.min(12, paragraph - paragraphs[tokens[last.from]!.sentence]!)
    const lacks = traits.filter((trait) => !entity.traits.has(trait) && !entity.words.includes(trait))
    // `the Democratic nominee` is no Republican, `the appeals court` not the Supreme Court.
    if (lacks.length && !mayBe(entity, traits)) continue
    points += traits.length - 1.5 * lacks.length
    if (points > score) {
      second = score
      score = points
      best = index
    } else if (points > second) second = points
  }
  return score - second >= 0.25 && score > -3.2 ? best : -1
}

/** Whether somebody can be called what nobody has called him yet. */
function mayBe(entity: Entity, traits: readonly string[]): boolean {
  if (areApart(entity.traits, traits)) return false
  if (entity.words.length) return entity.kind === 'person'
  // Without a name the words before the noun are all that is known: `the city council` is no `county council`.
  return [...entity.traits].every((trait) => traits.includes(trait))
}
