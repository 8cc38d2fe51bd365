import type {Entity} from '../../types/entity.js'
import type {Figures, Rival} from '../../types/figures.js'

/** How far back a pronoun looks, in mentions and in sentences. */
const mentions = 40
const reach = 9
/** Below this, or this close to the next, nobody is meant for sure. */
const enough = -1.6
const margin = 0.25

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
  const {entities, expressions, names, owners, prose, speakers, traces, within} = figures
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
  void names
  const scores = new Map<number, number>()
  let spoken = false
  for (let i = traces.length - 1; i >= 0 && i >= traces.length - mentions; i--) {
    const trace = traces[i]!
    const place = tokens[trace.from]!.sentence
    const sentencesBack = sentence - place
    if (sentencesBack > reach) break
    const entity = entities[trace.entity]!
    if (trace.entity === banned || !mayBePerson(entity)) continue
    if (entity.gender !== null && entity.gender !== gender) continue
    if (trace.to > at) continue
    const paragraphsBack = paragraph - paragraphs[place]!
    let score = -0.45 * sentencesBack - 0.15 * paragraphsBack
    if (trace.subject) score += 0.7
    if (trace.speaks) {
      score += spoken ? 0.3 : 0.9
      spoken = true
    }
    if (trace.owns) score -= 0.4
    if (quoted[trace.from]! >= 0 && quoted[trace.from] !== quoted[at]) score -= 0.7
    if (reading >= 0 && within[trace.from] === reading) score -= 1.5
    if (entity.gender === gender) score += 1
    if (entity.kind !== 'person') score -= 0.5
    score += 0.12 * Math.min(8, entity.count)
    const before = scores.get(trace.entity)
    // A second mention nearby adds a little.
    scores.set(trace.entity, before === undefined ? score : Math.max(before, score) + 0.15)
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

/** Whether an entity can be meant by `he` or `she`. */
function mayBePerson({article, count, country, kind, local, number, words}: Entity): boolean {
  if (number === 'many' || country !== null) return false
  if (kind !== null) return kind === 'person'
  if (local * 2 > count) return false
  return words.length > 0 || article !== null
}
