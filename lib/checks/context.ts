import type {Attribution} from '../../types/attribution.js'
import type {Claim} from '../../types/claim.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Passage} from '../../types/passage.js'
import type {Piece} from '../../types/piece.js'
import type {Source} from '../../types/source.js'
import type {Span} from '../../types/span.js'
import {firstWhere} from '../first-where.js'
import {articleText} from '../formats/article-text.js'
import {Wording} from './wording.js'

/** A graph as checks look at it. */
export class Context {
  readonly graph: ClaimGraph
  readonly text: string
  readonly #sources: ReadonlyMap<string, Source>
  readonly #attributions: ReadonlyMap<string, Attribution>
  readonly #claims: ReadonlyMap<string, Claim>
  #held: ReadonlyMap<string, readonly Claim[]> | undefined
  readonly #outer: readonly Span[]
  #wording: Wording | undefined

  constructor(graph: ClaimGraph) {
    this.graph = graph
    this.text = articleText(graph)
    this.#sources = new Map(graph.sources.map((source) => [source.id, source]))
    this.#attributions = new Map(graph.attributions.map((attribution) => [attribution.id, attribution]))
    this.#claims = new Map(graph.claims.map((claim) => [claim.id, claim]))
    const outer: Span[] = []
    for (const quotation of graph.article.quotations)
      if (quotation.end > (outer.at(-1)?.end ?? 0)) outer.push(quotation)
    this.#outer = outer
  }

  /** The words of all claims, to find those that say the same. */
  get wording(): Wording {
    this.#wording ??= new Wording(this.graph.claims)
    return this.#wording
  }

  source(id: string | null): Source | undefined {
    return id === null ? undefined : this.#sources.get(id)
  }

  attribution(id: string | null): Attribution | undefined {
    return id === null ? undefined : this.#attributions.get(id)
  }

  claim(id: string): Claim | undefined {
    return this.#claims.get(id)
  }

  /** The attributions of a claim, outermost first. */
  chain(claim: Claim): readonly Attribution[] {
    return claim.attributions.flatMap((id) => this.attribution(id) ?? [])
  }

  /** Id of the source that makes a claim, the innermost that is known; `null`: the writer, or nobody is named. */
  speakerOf(claim: Claim): string | null {
    return this.chain(claim).findLast(({source}) => source !== null)?.source ?? null
  }

  /** The claims whose innermost attribution is this one. */
  claimsOf(attribution: Attribution): readonly Claim[] {
    this.#held ??= group(this.graph.claims)
    return this.#held.get(attribution.id) ?? []
  }

  /** The passage at an offset. */
  passageAt(offset: number): Passage | undefined {
    return this.graph.article.passages[this.passageIndexAt(offset)]
  }

  /** Index of the passage at an offset. */
  passageIndexAt(offset: number): number {
    return indexAt(this.graph.article.passages, offset)
  }

  /** Whether a stretch lies between quotation marks, or is all of a quotation. */
  isQuoted(span: Span): boolean {
    const at = indexAt(this.#outer, span.start)
    return at >= 0 && span.start >= this.#outer[at]!.start && span.end <= this.#outer[at]!.end
  }

  /** Whether some of a stretch lies between quotation marks. */
  touchesQuotation(span: Span): boolean {
    const at = indexAt(this.#outer, span.end - 1)
    return at >= 0 && this.#outer[at]!.end > span.start
  }

  /** A claim from its first to its last word. */
  span(claim: Claim): Piece {
    return this.piece(claim.pieces[0]!.start, claim.pieces.at(-1)!.end)
  }

  /** The words from one offset to another. */
  piece(start: number, end: number): Piece {
    return {start, end, text: this.text.slice(start, end)}
  }
}

/** Index of the last of some spans in order that starts at or before an offset, or -1. */
function indexAt(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (at) => spans[at]!.start > offset) - 1
}

function group(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = claim.attributions.at(-1) ?? ''
    const list = groups.get(key)
    if (list) list.push(claim)
    else groups.set(key, [claim])
  }
  return groups
}
