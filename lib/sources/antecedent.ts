import type {Entity} from '../../types/entity.js'
import type {Figures, Rival} from '../../types/figures.js'

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
  unclear: 0.2,
  count: 0.04,
  again: 0.1
}

/**
 * Whom `he` or `she` means.
 *
 * Candidates are the people mentioned last; near ones, subjects, those who just spoke and those mentioned often count more.
 * Who speaks a quotation is not `he` in it. Gender counts where the text has shown it, never by first names.
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
  const sentence = tokens[at]!.sentence
  const paragraph = paragraphs[sentence]!
  const inside = within[at]!
  let banned = -1
  if (quoted[at]! >= 0 && inside >= 0) {
    const expression = expressions[inside]
    banned = speakers[inside]!
    if (banned < 0 && expression?.sort === 'name') banned = owners[expression.name]!
  }
  const later = namedLater(figures, at)
  const scores = new Map<number, number>()
  let spoken = false
  for (let i = traces.length - 1; i >= 0 && i >= traces.length - mentions; i--) {
    const trace = traces[i]!
    const place = tokens[trace.from]!.sentence
    const sentencesBack = sentence - place
    if (sentencesBack > reach) break
    const entity = entities[trace.entity]!
    if (trace.to > at || trace.entity === banned || !mayBePerson(entity)) continue
    if (entity.gender !== null && entity.gender !== gender) continue
    let score = -weights.sentence * sentencesBack - weights.paragraph * (paragraph - paragraphs[place]!)
    if (trace.subject) score += weights.subject
    // The first who is named in a sentence is what it is about.
    if (sentenceOf(figures, i - 1) !== place) score += weights.first
    if (trace.subject && sentencesBack && paragraphs[place] === paragraph && opensAlone(figures, i))
      score += weights.opens
    if (trace.speaks) {
      score += spoken ? weights.speaker : weights.lastSpeaker
      spoken = true
    }
    if (trace.owns) score -= weights.owner
    if (quoted[trace.from]! >= 0 && quoted[trace.from] !== quoted[at]) score -= weights.quoted
    if (reading >= 0 && within[trace.from] === reading) score -= weights.inside
    if (later.includes(trace.entity)) score -= weights.later
    if (entity.gender === gender) score += weights.gender
    if (entity.kind !== 'person') score -= weights.unclear
    score += weights.count * Math.min(8, entity.count)
    const before = scores.get(trace.entity)
    // A second mention nearby adds a little.
    scores.set(trace.entity, before === undefined ? score : Math.max(before, score) + weights.again)
  }
  const rivals = [...scores]
    .map(([entity, score]) => ({entity, score}))
    .sort((a, b) => b.score - a.score || b.entity - a.entity)
    .slice(0, 4)
  const [best, next] = rivals
  const sure =
    best !== undefined && best.score > enough && (next === undefined || best.score - next.score >= margin)
  return {sure, rivals}
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

/** Whether a paragraph opens with this mention and nobody else is named in its sentence: `Mayor Lee left. She declared …` */
function opensAlone(figures: Figures, i: number): boolean {
  const {entities, prose, traces} = figures
  const place = sentenceOf(figures, i)
  const before = sentenceOf(figures, i - 1)
  if (before >= 0 && prose.paragraphs[before] === prose.paragraphs[place]) return false
  for (let next = i + 1; sentenceOf(figures, next) === place; next++) {
    const {entity} = traces[next]!
    if (entity !== traces[i]!.entity && mayBePerson(entities[entity]!)) return false
  }
  return true
}

/** Whether an entity can be meant by `he` or `she`. */
function mayBePerson({article, count, country, kind, local, number, words}: Entity): boolean {
  if (number === 'many' || country !== null) return false
  if (kind !== null) return kind === 'person'
  if (local * 2 > count) return false
  return words.length > 0 && article === null
}
