import type {ClaimGraph} from '../../types/graph.js'
import type {Piece} from '../../types/piece.js'
import {messages} from '../messages.js'
import {checkValue} from '../schema/check-value.js'
import {claimGraphSchema} from '../schema/claim-graph-schema.js'

/**
 * Whether a value, from a file or from elsewhere, is a claim graph.
 *
 * Every field must be there and of its kind, ids must be unique, whatever is named by id must exist, and every piece
 * must be the words that the passages have at its place.
 *
 * @param value
 *   Anything.
 * @param problems
 *   List to put what is wrong into, in words, with the place: ``Expected `claims[0].id` to be a string, got `1` (number)``.
 * @returns
 *   Whether nothing is wrong.
 */
export function isClaimGraph(value: unknown, problems: string[] = []): value is ClaimGraph {
  const found: string[] = []
  checkValue(value, claimGraphSchema, claimGraphSchema, '', found)
  if (found.length === 0) checkLinks(value as ClaimGraph, found)
  problems.push(...found)
  return found.length === 0
}

/** What the form alone does not show. */
function checkLinks(graph: ClaimGraph, problems: string[]): void {
  const text = textOf(graph, problems)
  const ids = new Map<string, 'source' | 'attribution' | 'claim'>()
  const add = (id: string, kind: 'source' | 'attribution' | 'claim'): void => {
    if (ids.has(id)) problems.push(messages.doubleId(id))
    ids.set(id, kind)
  }
  for (const {id} of graph.sources) add(id, 'source')
  for (const {id} of graph.attributions) add(id, 'attribution')
  for (const {id} of graph.claims) add(id, 'claim')
  const known = (at: string, id: string | null, kind?: 'source' | 'attribution'): void => {
    if (id === null) return
    const is = ids.get(id)
    if (is === undefined || (kind !== undefined && is !== kind))
      problems.push(messages.unknownId(at, id, kind))
  }
  const verbatim = (at: string, pieces: readonly (Piece | null)[]): void => {
    for (const piece of pieces) {
      if (piece && text !== null && text.slice(piece.start, piece.end) !== piece.text) {
        problems.push(messages.notVerbatim(at, piece.text, text.slice(piece.start, piece.end)))
      }
    }
  }
  verbatim('article.quotations', graph.article.quotations)
  graph.sources.forEach((source, i) => {
    verbatim(`sources[${i}].mentions`, source.mentions)
  })
  graph.attributions.forEach((attribution, i) => {
    const at = `attributions[${i}]`
    known(`${at}.source`, attribution.source, 'source')
    known(`${at}.parent`, attribution.parent, 'attribution')
    for (const id of attribution.cites) known(`${at}.cites`, id, 'source')
    verbatim(at, [...attribution.mention, attribution.cue, ...attribution.content, attribution.said])
  })
  graph.claims.forEach((claim, i) => {
    const at = `claims[${i}]`
    for (const id of claim.attributions) known(`${at}.attributions`, id, 'attribution')
    known(`${at}.about`, claim.about, 'attribution')
    for (const {attribution} of claim.hedges) known(`${at}.hedges`, attribution, 'attribution')
    if (claim.accusation) known(`${at}.accusation.accuser`, claim.accusation.accuser, 'source')
    if (claim.passage >= graph.article.passages.length)
      problems.push(messages.noPassage(`${at}.passage`, claim.passage))
    verbatim(at, [
      ...claim.pieces,
      ...claim.hedges.map(({piece}) => piece),
      ...claim.negations,
      ...claim.quantities.map(({piece}) => piece),
      ...claim.times.map(({piece}) => piece),
      ...claim.names,
      ...claim.alone.fills.flatMap(({words, mention}) => [words, mention]),
      claim.accusation?.accused ?? null
    ])
  })
  graph.edges.forEach((edge, i) => {
    known(`edges[${i}].from`, edge.from)
    known(`edges[${i}].to`, edge.to)
  })
}

/** The article, from its passages, which tile it; `null` where they do not. */
function textOf({article}: ClaimGraph, problems: string[]): string | null {
  let text = ''
  for (const [i, passage] of article.passages.entries()) {
    if (passage.start !== text.length || passage.end !== passage.start + passage.text.length) {
      problems.push(messages.passageGap(i, text.length, passage.start))
      return null
    }
    text += passage.text
  }
  return text
}
