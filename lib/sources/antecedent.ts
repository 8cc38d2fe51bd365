import type {Entity} from '../../types/entity.js'
import type {Figures, Rival} from '../../types/figures.js'
import {bodies} from '../lexicon/bodies.js'
import {accuserBefore} from './accuser-before.js'
import {frontedOwner} from './fronted-owner.js'
import {genderByName} from './gender-by-name.js'
import {kindOf} from './kinds.js'
import {pronounOf} from './pronoun.js'
import {spokenFor} from './spoken-for.js'
import {subjectOf} from './subject-of.js'

/** How far back a pronoun looks, in mentions and in sentences. */
const mentions = 40
const reach = 9
const ahead = 25
/** Below this, or this close to the next, nobody is meant for sure: a wrong name is worse than none. */
const enough = -2
const margin = 0.4
/** How much each thing counts; set on the automatic coreference of training articles of PolNeAR. */
const weights = {
  sentence: 1.2,
  paragraph: 0.2,
  subject: 0.3,
  first: 0.3,
  opens: 1.2,
  speaker: 0.3,
  lastSpeaker: 1.8,
  owner: 0.2,
  quoted: 0.5,
  inside: 1.5,
  later: 1.6,
  gender: 0.7,
  given: 0.35,
  unclear: 0.2,
  count: 0.04,
  again: 0.1
}

/**
 * Whom `he` or `she` means.
 *
 * Candidates are the people mentioned last; near ones, subjects, those who just spoke and those mentioned often count more.
 * Who speaks a quotation is not `he` in it, and who warns somebody not `him` in `Lee warned him`. Gender counts where the text
 * has shown it; a very common first name stands against the other pronoun.
 *
 * @returns
 *   The candidates, best first, and whether the first is the one.
 */
export function findAntecedent(
  figures: Figures,
  at: number,
  gender: 'f' | 'm',
  reading: number
): {sure: boolean; rivals: Rival[]} {
  const {entities, expressions, owners, prose, speakers, traces, within} = figures
  const {paragraphs, quoted, tokens} = prose
  const fronted = frontedOwner(figures, at, gender)
  if (fronted >= 0) return {sure: true, rivals: [{entity: fronted, score: 0}]}
  const sentence = tokens[at]!.sentence
  const paragraph = paragraphs[sentence]!
  const inside = within[at]!
  let banned = -1
  if (quoted[at]! >= 0 && inside >= 0) {
    const expression = expressions[inside]
    banned = speakers[inside]!
    if (banned < 0 && expression?.sort === 'name') banned = owners[expression.name]!
    // `“He is ill,” he said`: who speaks comes behind, and is looked for first.
    if (
      banned < 0 &&
      expression?.sort === 'pronoun' &&
      expression.head > at &&
      quoted[expression.head] !== quoted[at]
    ) {
      // `“She is brave,” he said`: who is he cannot be she.
      const behind = pronounOf(tokens[expression.head]!.lower)?.gender
      if (behind === 'f' || behind === 'm') {
        const {rivals: others, sure: known} = findAntecedent(figures, expression.head, behind, inside)
        if (known) banned = others[0]!.entity
      }
    }
  }
  // `Lee remembers her throwing a plate at him`: of himself he would say so otherwise.
  if (banned < 0 && inside >= 0 && isObject(figures, at, inside)) banned = speakers[inside]!
  // `He said she was late`: who speaks is he.
  const speaking = inside < 0 || banned >= 0 ? null : expressions[inside]
  if (speaking?.sort === 'pronoun') {
    const {gender: other} = pronounOf(tokens[speaking.head]!.lower)!
    if ((other === 'f' || other === 'm') && other !== gender) banned = speakers[inside]!
  }
  const accuser = reading < 0 ? -1 : accuserBefore(figures, at, reading)
  const later = namedLater(figures, at)
  const subject = subjectOf(tokens, at)
  const spoken = spokenFor(figures, at, gender)
  const scores = new Map<number, number>()
  let spoke = false
  for (let i = traces.length - 1; i >= 0 && i >= traces.length - mentions; i--) {
    const trace = traces[i]!
    const place = tokens[trace.from]!.sentence
    const sentencesBack = sentence - place
    if (sentencesBack > reach) break
    const entity = entities[trace.entity]!
    if (trace.to > at || trace.entity === banned || trace.entity === accuser || !mayBePerson(figures, entity))
      continue
    const shown = entity.gender ?? genderByName(entity)
    if (shown !== null && shown !== gender) continue
    if (spoken?.never && trace.entity === spoken.speaker) continue
    // `A neighbour saw it. “She was right,” said Lee.`: of somebody else, who is known to the reader.
    if (quoted[at]! >= 0 && entity.article === 'indefinite' && inside >= 0) continue
    let score = -weights.sentence * sentencesBack - weights.paragraph * (paragraph - paragraphs[place]!)
    if (trace.subject) score += weights.subject
    // The first who is named in a sentence is what it is about.
    if (sentenceOf(figures, i - 1) !== place) score += weights.first
    if (trace.subject && sentencesBack && paragraphs[place] === paragraph && opensAlone(figures, i))
      score += weights.opens
    if (trace.speaks) {
      score += spoke ? weights.speaker : weights.lastSpeaker
      spoke = true
    }
    if (trace.owns) score -= weights.owner
    if (quoted[trace.from]! >= 0 && quoted[trace.from] !== quoted[at]) score -= weights.quoted
    if (reading >= 0 && within[trace.from] === reading) score -= weights.inside
    if (later.includes(trace.entity)) score -= weights.later
    if (shown === gender) score += entity.gender === null ? weights.given : weights.gender
    if (trace.entity === spoken?.whose) score += weights.lastSpeaker
    if (entity.kind !== 'person') score -= weights.unclear
    score += weights.count * Math.min(8, entity.count)
    const before = scores.get(trace.entity)
    // A second mention nearby adds a little.
    scores.set(trace.entity, before === undefined ? score : Math.max(before, score) + weights.again)
  }
  // Who does something to somebody is not that somebody.
  if (subject >= 0)
    for (let i = traces.length - 1; i >= 0 && traces[i]!.to > subject - ahead; i--)
      if (traces[i]!.from <= subject && subject < traces[i]!.to) scores.delete(traces[i]!.entity)
  const rivals = [...scores]
    .map(([entity, score]) => ({entity, score}))
    .sort((a, b) => b.score - a.score || b.entity - a.entity)
    .slice(0, 4)
  const [best, next] = rivals
  const sure =
    best !== undefined &&
    best.score > enough &&
    best.entity !== spoken?.speaker &&
    (next === undefined || best.score - next.score >= margin)
  return {sure, rivals}
}

/** `him` or `her`, no owner, right behind the verb of saying: `remembers [her] waving`, not `remembers [her] mother`. */
function isObject({prose: {tokens}, readings}: Figures, at: number, reading: number): boolean {
  if (readings[reading]!.cue?.to !== at) return false
  const next = tokens[at + 1]?.pos
  return tokens[at]!.lower === 'him' || (tokens[at]!.lower === 'her' && (next === 'VERB' || next === 'ADP'))
}

/** Who is named behind the pronoun in its sentence: in `He said Lee was late`, he is not Lee. */
function namedLater({nameAt, owners, prose}: Figures, at: number): number[] {
  const {tokens} = prose
  const found: number[] = []
  for (
    let i = at + 1;
    i < tokens.length && i < at + ahead && tokens[i]!.sentence === tokens[at]!.sentence;
    i++
  ) {
    const name = nameAt[i]!
    if (name >= 0) found.push(owners[name]!)
  }
  return found
}

/** The sentence of a mention, by its place in the list; -1 without one. */
function sentenceOf({prose, traces}: Figures, i: number): number {
  const trace = traces[i]
  return trace ? prose.tokens[trace.from]!.sentence : -1
}

/**
 * Whether a paragraph opens with this mention and nobody else is named in its sentence but as an owner: `The port’s head, Ann Lee,
 * left. She declared …`
 */
function opensAlone(figures: Figures, i: number): boolean {
  const {entities, prose, traces} = figures
  const place = sentenceOf(figures, i)
  let first = i
  while (sentenceOf(figures, first - 1) === place && traces[first - 1]!.owns) first--
  const before = sentenceOf(figures, first - 1)
  if (before >= 0 && prose.paragraphs[before] === prose.paragraphs[place]) return false
  for (let next = i + 1; sentenceOf(figures, next) === place; next++) {
    const {entity} = traces[next]!
    if (entity !== traces[i]!.entity && mayBePerson(figures, entities[entity]!)) return false
  }
  return true
}

/** Whether an entity can be meant by `he` or `she`; never a body, nor what may be one, such as `the operator`. */
function mayBePerson({entities, prose}: Figures, entity: Entity): boolean {
  const {article, count, country, gender, heads, kind, local, name, number, words} = entity
  if (number === 'many' || country !== null) return false
  if (kind !== null) {
    if (kind !== 'person') return false
    if (words.length || gender !== null) return true
    for (const head of heads) if (bodies.has(head)) return false
    return true
  }
  if (local * 2 > count || isShortened(prose.tokens[name.from]!.text, words)) return false
  return words.length > 0 && article === null && kindOf(prose, entity, entities) === 'person'
}

/** `Fla.`, `Wash.`: a place, behind that of a town; `X`, where people post. */
function isShortened(text: string, words: readonly string[]): boolean {
  return words.length === 1 && (text === 'X' || (text.length > 2 && text.endsWith('.')))
}
