import type {Expression} from '../../types/expression.js'
import type {Figures} from '../../types/figures.js'
import type {Range} from '../../types/range.js'
import {bodies} from '../lexicon/bodies.js'
import {people} from '../lexicon/people.js'
import {things} from '../lexicon/things.js'
import {readExpression} from './expression.js'
import {baseOf} from './noun.js'

/** Longest list of sources looked at, in tokens. */
const longest = 30

/** What is done with a document that is the source itself: `a report seen by the AP`. */
const handed: ReadonlySet<string> = new Set(['seen', 'obtained', 'reviewed', 'published', 'viewed', 'shared'])

/** `citing people familiar with the matter` */
const somebody: ReadonlySet<string> = new Set(['people', 'person', 'source'])

/** One act of leaning on somebody else: `citing local groups` in reading 3. */
export interface Citation {
  readonly reading: number
  readonly type: 'cites' | 'via'
  readonly expression: Expression
}

/**
 * Who stands behind the sources, and through whom their words came.
 *
 * `Al-Monitor reported, citing local groups`: local groups are behind. `Lee told Reuters`, `a report seen by the AP`: the
 * words came through Reuters, the AP.
 */
export function findCitations(figures: Figures): Citation[] {
  const {nameAt, owners, entities, prose, readings} = figures
  const {sentences, starts, tokens} = prose
  const found: Citation[] = []
  const bySentence = new Map<number, number[]>()
  readings.forEach((reading, i) => {
    const at = reading.cue?.from ?? reading.mention[0]?.from
    if (at === undefined) return
    const sentence = tokens[at]!.sentence
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []).slice(-20), i])
  })
  const isOutlet = (at: number): boolean => {
    const name = nameAt[at] ?? -1
    if (name < 0) return false
    const {kind, words} = entities[owners[name]!]!
    // `told TV` names nobody.
    return kind === 'outlet' && (words.length > 1 || !bodies.has(words[0]!))
  }
  /** Whoever quotes somebody passes it on: `was quoted by IRNA as saying`. */
  const isName = (at: number): boolean => {
    const name = nameAt[at] ?? -1
    return name >= 0 && entities[owners[name]!]!.kind !== 'person'
  }
  for (const [sentence, list] of bySentence) {
    const end = starts[sentence + 1] ?? tokens.length
    for (let i = starts[sentence]!; i < end; i++) {
      const {lower} = tokens[i]!
      // `the agency, which cited a clerk,`
      const told =
        (lower === 'cited' || lower === 'cites') && /^(?:which|who)$/.test(tokens[i - 1]?.lower ?? '')
      if (lower === 'citing' || lower === 'quoting' || told) {
        const reading = nearest(list, i)
        if (reading < 0) continue
        const range = listAfter(figures, i + 1, end)
        const expression = range && readExpression(tokens, range, nameAt)
        if (expression && speaks(figures, expression)) found.push({reading, type: 'cites', expression})
      } else if (handed.has(lower) && /^(?:by|with)$/.test(tokens[i + 1]?.lower ?? '')) {
        // Through whom a document came that is the source itself.
        const at = tokens[i + 2]?.pos === 'DET' ? i + 3 : i + 2
        const reading = list.find((one) => readings[one]!.mention.some(({from, to}) => from <= i && i <= to))
        if (reading !== undefined && isOutlet(at)) through(reading, at)
      }
    }
    for (const one of list) {
      const {cue} = readings[one]!
      if (!cue) continue
      // `told Reuters`, `said in an interview with the Post`, `said on CNN`.
      // `was quoted by the agency as saying`: in the cue.
      const start = cue.to - cue.from > 3 && tokens[cue.to - 1]!.lower === 'saying' ? cue.from : cue.to - 1
      for (let i = start; i < end && i < cue.to + 9; i++) {
        const {lower, pos} = tokens[i]!
        if (i >= cue.to && (pos === 'PUNCT' || lower === 'that')) break
        if (!/^(?:told|tell|tells|telling|with|to|on|by|from)$/.test(lower)) continue
        const at = tokens[i + 1]?.pos === 'DET' ? i + 2 : i + 1
        const from =
          lower === 'with' || lower === 'to' || lower === 'on'
            ? /^(?:interview|email|e-mail|statement|said|appearance|conversation|spoke|speaking|phone|call|message)$/.test(
                tokens[i - 1]?.lower ?? ''
              )
            : lower.startsWith('t')
        const quoted = lower === 'by' && (tokens[i - 1]?.lower === 'quoted' || tokens[i - 2]?.lower === 'as')
        if (quoted ? isName(at) : from && isOutlet(at)) {
          // `told CNN’s Ann Lee` went through CNN as well.
          through(one, at)
          break
        }
      }
    }
  }
  void sentences
  return found

  function through(reading: number, at: number): void {
    const {from, to} = figures.names[nameAt[at]!]!
    const expression = readExpression(tokens, {from, to}, nameAt)
    if (expression) found.push({reading, type: 'via', expression})
  }

  function nearest(list: readonly number[], at: number): number {
    let best = -1
    for (const one of list) {
      const {cue} = readings[one]!
      // A reading whose own cue it is has its source already.
      if (cue && cue.from <= at && at < cue.to) return -1
      const place = cue?.from ?? -1
      if (place >= 0 && place < at) best = one
    }
    return best < 0 ? (list[0] ?? -1) : best
  }
}

/** The list of nouns behind `citing`. */
function listAfter({nameAt, prose}: Figures, from: number, end: number): Range | null {
  const {tokens} = prose
  let to = from
  for (; to < end && to < from + longest; to++) {
    const {lower, pos, text} = tokens[to]!
    if (nameAt[to]! >= 0) continue
    if (text === ',') {
      const next = tokens[to + 1]
      if (
        !next ||
        (next.pos !== 'NOUN' &&
          next.pos !== 'PROPN' &&
          next.pos !== 'DET' &&
          next.pos !== 'ADJ' &&
          next.lower !== 'and')
      )
        break
      continue
    }
    if (pos === 'PUNCT' && text !== '-') break
    if (pos === 'AUX' || pos === 'SCONJ' || (pos === 'PRON' && to > from) || lower === 'that') break
    if (pos === 'VERB' && to > from && !/(?:ing|ed)$/.test(lower)) break
  }
  return to > from ? {from, to} : null
}

/** Whether a thing cited can have said something: not `citing a lack of money`. */
function speaks(figures: Figures, expression: Expression): boolean {
  if (expression.sort === 'list') return expression.parts.every((part) => speaks(figures, part))
  if (expression.sort === 'name') return true
  if (expression.sort === 'pronoun') return false
  const base = baseOf(figures.prose.tokens[expression.head]!.lower)
  return people.has(base) || bodies.has(base) || things.has(base) || somebody.has(base)
}
