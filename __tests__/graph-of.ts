import type {Attribution} from '../types/attribution.js'
import type {Claim} from '../types/claim.js'
import type {Edge} from '../types/edge.js'
import type {ClaimGraph} from '../types/graph.js'
import type {Passage} from '../types/passage.js'
import type {Piece} from '../types/piece.js'
import type {Source} from '../types/source.js'

/** Parts of a graph by their words; what is left out is the usual. */
export interface Parts {
  readonly passages?: readonly Pick<Passage, 'text' | 'role'>[]
  readonly sources?: readonly (Partial<Source> & {readonly name: string})[]
  readonly attributions?: readonly (Partial<Omit<Attribution, 'mention' | 'cue' | 'content' | 'said'>> & {
    readonly mention?: readonly string[]
    readonly cue?: string
    readonly content: readonly string[]
    readonly said?: string
  })[]
  readonly claims?: readonly (Partial<Omit<Claim, 'pieces'>> & {readonly pieces: readonly string[]})[]
  readonly edges?: readonly Edge[]
}

/** A graph made by hand over a text; the first place of some words is meant. */
export function graphOf(text: string, parts: Parts = {}): ClaimGraph {
  const piece = (words: string): Piece => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the text: ${words}`)
    return {start, end: start + words.length, text: words}
  }
  const passages = (parts.passages ?? [{text, role: 'body'}]).map(
    (passage): Passage => ({...piece(passage.text), role: passage.role, credit: null})
  )
  return {
    version: 1,
    article: {
      id: 'x',
      title: null,
      publisher: null,
      published: null,
      language: 'en',
      wires: [],
      passages,
      quotations: []
    },
    sources: (parts.sources ?? []).map((source, i) => ({
      id: `s${i + 1}`,
      kind: 'unknown',
      identity: 'named',
      role: null,
      affiliation: null,
      anonymity: null,
      candidates: [],
      mentions: [],
      ...source
    })),
    attributions: (parts.attributions ?? []).map((attribution, i) => ({
      id: `a${i + 1}`,
      source: null,
      parent: null,
      cites: [],
      via: [],
      date: null,
      basis: 'statement',
      form: 'indirect',
      stance: 'asserts',
      tone: 'neutral',
      confidence: 1,
      why: 'by hand',
      ...attribution,
      mention: (attribution.mention ?? []).map(piece),
      cue: attribution.cue === undefined ? null : piece(attribution.cue),
      content: attribution.content.map(piece),
      said: attribution.said === undefined ? null : piece(attribution.said)
    })),
    claims: (parts.claims ?? []).map((claim, i) => ({
      id: `c${i + 1}`,
      passage: 0,
      attributions: [],
      certainty: 'certain',
      polarity: 'positive',
      kind: 'event',
      quantities: [],
      times: [],
      about: null,
      hedges: [],
      negations: [],
      accusation: null,
      names: [],
      alone: {text: claim.pieces.join(' '), fills: []},
      worth: {score: 0.5, reasons: []},
      ...claim,
      pieces: claim.pieces.map(piece)
    })),
    edges: parts.edges ?? []
  }
}
