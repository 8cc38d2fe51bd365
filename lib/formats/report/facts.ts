import type {Claim} from '../../../types/claim.js'
import type {Finding} from '../../../types/finding.js'
import {messages} from '../../messages.js'
import {standingOrder} from '../standings.js'
import {withQuotes} from '../with-quotes.js'
import type {Markup} from './markup.js'
import type {Outline} from './outline.js'
import {readable} from './readable.js'
import type {Run} from './runs.js'

const words = messages.report

/**
 * What the panel of a report shows of each claim, as JSON for its script: short lists, since there are many. Every text in
 * it is only ever shown as text.
 */
export function factsOf(
  outline: Outline,
  findings: readonly Finding[],
  runs: readonly (readonly Run[])[]
): Markup {
  const {graph, voices, voiceOf, claimOf, speakers, chains, owners, standings} = outline
  const texts = new Map<string, number>()
  /** A text by its place in a list, since many are the same. */
  const text = (words: string): number => {
    const known = texts.get(words)
    if (known !== undefined) return known
    texts.set(words, texts.size)
    return texts.size - 1
  }
  const others = (ids: readonly string[]): number[] => ids.map(voiceOf)
  const related = graph.claims.map((): [number, number][] => [])
  for (const edge of graph.edges) {
    if (!Object.hasOwn(words.relations, edge.type)) continue
    const type = edge.type as keyof typeof words.relations
    const [from, to] = [claimOf(edge.from), claimOf(edge.to)]
    related[from]?.push([text(words.relations[type]), to])
    related[to]?.push([text(words.relationsBack[type]), from])
  }
  /** For every claim, the findings about some of its words. */
  const found = graph.claims.map(() => new Set<number>())
  for (const run of runs.flat()) {
    for (const claim of run.claims) for (const finding of run.found) found[claim]!.add(finding)
  }
  const facts = {
    findings: findings.map(({message}) => withQuotes(message)),
    words: words.panel,
    standings: standingOrder.map((standing) => words.standings[standing]),
    marks: standingOrder,
    voices: voices.map(({name, about, standing}) => [name, about, standingOrder.indexOf(standing)]),
    said: graph.attributions.map((attribution, at) => [
      speakers[at],
      ...[attribution.cue?.text ?? '', words.manner(attribution)].map(text),
      ...[words.confidence(attribution.confidence), attribution.why].map(text),
      others(attribution.cites),
      others(attribution.via)
    ]),
    claims: graph.claims.map((claim, at) => [
      owners[at],
      standingOrder.indexOf(standings[at]!),
      claim.certainty,
      claim.kind,
      chains[at],
      rowsOf(claim).flat().map(text),
      related[at],
      [...found[at]!]
    ])
  }
  return {
    markup: scriptSafe(
      JSON.stringify({...facts, texts: [...texts.keys()]}, (_, value) =>
        typeof value === 'string' ? readable(value) : value
      )
    )
  }
}

/** Rows of the panel: what is said of a claim beyond its source. */
function rowsOf(claim: Claim): [string, string][] {
  const rows: [string, string][] = [[words.rows.certainty, words.certaintyRow(claim)]]
  const add = (label: string, text: string): void => {
    if (text) rows.push([label, text])
  }
  add(words.rows.polarity, claim.polarity === 'negative' ? words.negativeRow(claim) : '')
  add(words.rows.kind, words.kinds[claim.kind])
  add(words.rows.accused, claim.accusation?.accused?.text ?? '')
  add(words.rows.numbers, claim.quantities.map(words.quantity).join(' · '))
  add(words.rows.times, claim.times.map(words.time).join(' · '))
  const own = claim.pieces.map((piece) => piece.text).join(' ')
  add(words.rows.alone, claim.alone.text === own || claim.alone.fills.length === 0 ? '' : claim.alone.text)
  add(words.rows.worth, words.worthRow(claim))
  return rows
}

/** JSON that cannot end the element that it stands in. */
function scriptSafe(json: string): string {
  return json.replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
}
