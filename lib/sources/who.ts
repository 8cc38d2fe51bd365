import type {Expression} from '../../types/expression.js'
import type {Figures} from '../../types/figures.js'
import type {Range} from '../../types/range.js'
import {accusedBehind} from './accused-behind.js'
import {findAntecedent} from './antecedent.js'
import {askedIn} from './asked.js'
import type {Citation} from './cited.js'
import {whoIsCalled} from './description.js'
import {readExpression} from './expression.js'
import {meaningOf} from './meaning.js'
import {addMention} from './mentioned.js'
import {baseOf, isPlural} from './noun.js'
import {pronounOf} from './pronoun.js'
import {traitsAround} from './traits.js'

/**
 * Go through the article once and find whom each name, description and pronoun means; first and second persons are left
 * for later, when it is known who speaks.
 *
 * @returns
 *   For every citation, whom it cites; -1 where nobody is meant.
 */
export function findWho(figures: Figures, citations: readonly Citation[]): number[][] {
  const {expressions, names, owners, prose, readings, speakers} = figures
  const {shown, tokens} = prose
  const order = expressions
    .map((expression, reading) => ({expression, reading}))
    .filter((item): item is {expression: Expression; reading: number} => item.expression !== null)
    .concat(
      citations.flatMap(({expression}, i) =>
        partsOf(expression).map((part) => ({expression: part, reading: -1 - i}))
      )
    )
    .sort((a, b) => a.expression.from - b.expression.from || b.expression.to - a.expression.to)
  let nextReading = 0
  let nextName = 0
  let covered = 0
  let asked: Range | null = null
  let meant = -1
  const cited: number[][] = citations.map(() => [])
  const accused = new Map<number, Range>()
  for (const reading of readings) {
    const range = accusedBehind(tokens, reading)
    if (range) accused.set(range.from, range)
  }
  for (let i = 0; i < tokens.length; i++) {
    while (nextReading < order.length && order[nextReading]!.expression.from <= i) {
      const {expression, reading} = order[nextReading++]!
      // `A spokesman said it would close, adding that …`: the same words are the same spokesman.
      const before = order[nextReading - 2]
      const same = before && isSame(before.expression, expression)
      const index = same ? meant : meaningOf(figures, expression, Math.max(-1, reading))
      meant = index
      if (reading < 0) {
        cited[-1 - reading]!.push(index)
        if (index >= 0 && expression.sort !== 'name') {
          addMention(figures, index, {from: expression.from, to: expression.to}, false)
          covered = Math.max(covered, expression.to)
        }
        continue
      }
      speakers[reading] = index
      if (index >= 0) {
        // Of `she … both` the first stands for her; a pronoun stands by itself.
        const pronoun = expression.sort === 'pronoun'
        const whole = readings[reading]!.mention.find(
          ({from, to}) => from <= expression.head && expression.head < to
        )
        addMention(figures, index, pronoun || !whole ? expression : whole, readings[reading]!.parent < 0)
        covered = Math.max(covered, expression.to)
      }
    }
    while (nextName < names.length && names[nextName]!.from <= i) {
      const name = names[nextName]!
      const owner = owners[nextName++]!
      if (!name.local || figures.entities[owner]!.country === null) {
        const from = name.title && name.from >= covered ? name.title.from : name.from
        const speaks = asked !== null && asked.from <= from && name.to <= asked.to
        addMention(figures, owner, {from, to: name.to}, speaks)
      }
    }
    const token = tokens[i]!
    // `Asked if Lee would play, the coach nodded. “No,” he said.`: the coach, not Lee.
    if (prose.starts[token.sentence] === i && shown[token.sentence]) asked = askedIn(tokens, i)
    const spoken = asked?.from === i ? asked : accused.get(i)
    if (spoken && i >= covered) {
      const expression = readExpression(tokens, spoken, figures.nameAt)
      const index = expression?.sort === 'noun' ? meaningOf(figures, expression, -1) : -1
      if (index >= 0) addMention(figures, index, spoken, spoken === asked)
      covered = Math.max(covered, spoken.to)
    }
    if (i < covered && token.pos !== 'PRON') continue
    if (!shown[token.sentence]) continue
    const pronoun = pronounOf(token.lower)
    if (pronoun) {
      if (
        pronoun.person === 'third' &&
        (pronoun.gender === 'f' || pronoun.gender === 'm') &&
        !isMention(order, nextReading, i)
      ) {
        const {rivals, sure} = findAntecedent(figures, i, pronoun.gender, -1)
        if (sure) {
          const {entity} = rivals[0]!
          if (rivals.length === 1) figures.entities[entity]!.gender ??= pronoun.gender
          addMention(figures, entity, {from: i, to: i + 1}, false)
        }
      }
    } else if (i >= covered && (token.lower === 'the' || token.lower === 'this')) freeDescription(figures, i)
  }
  return cited
}

function partsOf(expression: Expression): readonly Expression[] {
  return expression.sort === 'list' ? expression.parts : [expression]
}

/** Whether two readings have the same mention, word for word. */
function isSame(one: Expression, other: Expression): boolean {
  return one.sort === other.sort && one.from === other.from && one.head === other.head && one.to === other.to
}

/** Whether a reading’s mention was just found at this token. */
function isMention(
  order: readonly {expression: Expression; reading: number}[],
  next: number,
  at: number
): boolean {
  for (let i = next - 1; i >= 0 && i > next - 6; i--) {
    const {from, head, sort} = order[i]!.expression
    if (sort === 'pronoun' && (head === at || from === at)) return true
  }
  return false
}

/** `the senator` where no attribution needs it: one more mention of somebody known. */
function freeDescription(figures: Figures, at: number): void {
  const {nameAt, prose} = figures
  const {tokens} = prose
  let head = at
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    const {pos, sentence, text} = tokens[i]!
    if (sentence !== tokens[at]!.sentence || nameAt[i]! >= 0) {
      // `the senator Ann Lee`, `the Lee campaign`
      return
    }
    if (pos === 'NOUN' || pos === 'PROPN') head = i
    else if (pos !== 'ADJ' && pos !== 'NUM' && text !== '-') break
  }
  if (head === at) return
  const base = baseOf(tokens[head]!.lower)
  if (!figures.called.has(base)) return
  const traits = traitsAround(tokens, at, head, tokens.length)
  const meant = whoIsCalled(figures, base, isPlural(tokens[head]!.lower), traits, head)
  if (meant >= 0) addMention(figures, meant, {from: at, to: head + 1}, false)
}
