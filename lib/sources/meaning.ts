import type {Expression} from '../../types/expression.js'
import type {Figures} from '../../types/figures.js'
import type {Range} from '../../types/range.js'
import {findAntecedent} from './antecedent.js'
import {describe} from './description.js'
import {newEntity} from './entity.js'
import {readExpression} from './expression.js'
import {addMention} from './mentioned.js'
import {baseOf} from './noun.js'
import {pronounOf} from './pronoun.js'
import {wordsBefore} from './relative.js'
import {findThing} from './thing.js'

/** Whom the mention of a reading means; -1 nobody, -2 not to be told before it is known who speaks around it. */
export function meaningOf(figures: Figures, expression: Expression, reading: number): number {
  const {entities, owners, prose, rivals} = figures
  const {tokens} = prose
  if (expression.sort === 'name') {
    callGiven(figures, expression)
    return owners[expression.name]!
  }
  if (expression.sort === 'list') return resolveList(figures, expression, reading)
  if (expression.sort === 'noun') return describe(figures, expression)
  const {head} = expression
  const pronoun = pronounOf(tokens[head]!.lower)!
  const place = {from: head, to: head + 1}
  if (pronoun.person === 'first' || pronoun.person === 'second') return -2
  if (pronoun.person === 'relative') {
    const words = wordsBefore(figures, head)
    const before = words && readExpression(tokens, words, figures.nameAt)
    if (before && before.sort !== 'pronoun') {
      const index = meaningOf(figures, before, reading)
      if (index >= 0) addMention(figures, index, words, false)
      return index
    }
    return add(figures, place, {kind: tokens[head]!.lower === 'which' ? null : 'person'})
  }
  if (pronoun.person === 'vague') {
    const {lower} = tokens[head]!
    const single = /^(?:someone|somebody|one|another|nobody|anybody|anyone)$/.test(lower)
    return add(figures, place, {
      number: single ? 'one' : 'many',
      kind: /^(?:this|that)$/.test(lower) ? 'unknown' : single ? 'person' : 'group',
      article: 'bare'
    })
  }
  if (pronoun.gender === 'f' || pronoun.gender === 'm') {
    const found = findAntecedent(figures, head, pronoun.gender, reading)
    if (found.sure) {
      const {entity} = found.rivals[0]!
      if (found.rivals.length === 1) entities[entity]!.gender ??= pronoun.gender
      entities[entity]!.kind ??= 'person'
      return entity
    }
    const index = add(figures, place, {kind: 'person', gender: pronoun.gender, number: 'one'})
    if (found.rivals.length) rivals.set(index, found.rivals)
    return index
  }
  const thing = findThing(figures, head, pronoun.number === 'many')
  if (thing >= 0) return thing
  return add(
    figures,
    place,
    pronoun.number === 'many' ? {kind: 'group', number: 'many'} : {kind: 'unknown', number: 'one'}
  )
}

function add(figures: Figures, place: Range, given: Parameters<typeof newEntity>[1]): number {
  figures.entities.push(newEntity(place, given))
  return figures.entities.length - 1
}

/** Several who speak together: a group that names its members, the same one whenever they do so. */
function resolveList(figures: Figures, expression: Expression, reading: number): number {
  const members = [
    ...new Set(
      expression.parts.map((part) => meaningOf(figures, part, reading)).filter((index) => index >= 0)
    )
  ]
  if (members.length === 1) return members[0]!
  if (!members.length) return -1
  const key = `+${[...members].sort((a, b) => a - b).join('+')}`
  const known = figures.phrases.get(key)
  if (known !== undefined) return known
  expression.parts.forEach((part, i) => {
    const index = members[i]
    if (index !== undefined && part.sort !== 'name')
      addMention(figures, index, {from: part.from, to: part.head + 1}, false)
  })
  const index = add(figures, {from: expression.from, to: expression.to}, {members, number: 'many'})
  figures.phrases.set(key, index)
  return index
}

/** `a baker who gave her name only as Tess`: a baker is what Tess is. */
function callGiven({entities, names, owners, prose}: Figures, {core, name}: Expression): void {
  if (core.to >= names[name]!.from) return
  const entity = entities[owners[name]!]!
  const {tokens} = prose
  let {from} = core
  while (from < core.to - 1 && /^(?:DET|NUM)$/.test(tokens[from]!.pos)) from++
  entity.kind ??= 'person'
  entity.role ??= {from, to: core.to}
  entity.heads.add(baseOf(tokens[core.to - 1]!.lower))
}
