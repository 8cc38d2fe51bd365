import type {Edge} from '../../types/edge.js'
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

type Kind = 'source' | 'attribution' | 'claim'

/** What each edge leads from and to. */
const ends: Readonly<Record<Edge['type'], readonly [from: Kind, to: Kind]>> = {
  says: ['source', 'attribution'],
  holds: ['attribution', 'claim'],
  within: ['attribution', 'attribution'],
  cites: ['attribution', 'source'],
  via: ['attribution', 'source'],
  member: ['source', 'source'],
  repeats: ['claim', 'claim'],
  weakens: ['claim', 'claim'],
  strengthens: ['claim', 'claim'],
  contradicts: ['claim', 'claim'],
  elaborates: ['claim', 'claim'],
  answers: ['claim', 'claim']
}

/** What the form alone does not show. */
function checkLinks(graph: ClaimGraph, problems: string[]): void {
  const text = textOf(graph, problems)
  const ids = new Map<string, Kind>()
  const add = (id: string, kind: Kind): void => {
    if (ids.has(id)) problems.push(messages.doubleId(id))
    ids.set(id, kind)
  }
  for (const {id} of graph.sources) add(id, 'source')
  for (const {id} of graph.attributions) add(id, 'attribution')
  for (const {id} of graph.claims) add(id, 'claim')
  const known = (at: string, id: string | null, kind: Kind): void => {
    if (id !== null && ids.get(id) !== kind) problems.push(messages.unknownId(at, id, kind))
  }
  const verbatim = (at: string, pieces: readonly (Piece | null)[]): void => {
    for (const piece of pieces) {
      if (piece && text !== null && text.slice(piece.start, piece.end) !== piece.text) {
        problems.push(messages.notVerbatim(at, piece.text, text.slice(piece.start, piece.end)))
      }
    }
  }
  verbatim('article.quotations', graph.article.quotations)
  const parents = new Map(graph.attributions.map(({id, parent}) => [id, parent]))
  /** Whether the way outwards from an attribution comes to no end, once it is known. */
  const endless = new Map<string, boolean>()
  const isCircle = (id: string): boolean => {
    const way = new Set<string>()
    let at: string | null = id
    while (at !== null && !way.has(at) && !endless.has(at)) {
      way.add(at)
      at = parents.get(at) ?? null
    }
    const found = at !== null && (endless.get(at) ?? true)
    for (const one of way) endless.set(one, found)
    return found
  }
  for (const id of graph.article.wires) known('article.wires', id, 'source')
  graph.article.passages.forEach(({credit}, i) => {
    verbatim(`article.passages[${i}]`, [credit])
  })
  graph.sources.forEach((source, i) => {
    for (const {source: id} of source.candidates) known(`sources[${i}].candidates`, id, 'source')
    const {anonymity, mentions} = source
    verbatim(`sources[${i}]`, [...mentions, anonymity?.words ?? null, anonymity?.reason ?? null])
  })
  graph.attributions.forEach((attribution, i) => {
    const at = `attributions[${i}]`
    known(`${at}.source`, attribution.source, 'source')
    known(`${at}.parent`, attribution.parent, 'attribution')
    if (isCircle(attribution.id)) problems.push(messages.circle(`${at}.parent`))
    for (const id of attribution.cites) known(`${at}.cites`, id, 'source')
    for (const id of attribution.via) known(`${at}.via`, id, 'source')
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
    const [from, to] = ends[edge.type]
    known(`edges[${i}].from`, edge.from, from)
    known(`edges[${i}].to`, edge.to, to)
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
