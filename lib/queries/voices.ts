import type {Piece} from '../../types/piece.js'
import type {Source} from '../../types/source.js'
import {expectGraph} from '../expect-graph.js'
import type {AnyGraph} from './graph-index.js'
import {wordsIn} from './words-in.js'

/**
 * How much one voice has to say in an article.
 *
 * `{source: {name: 'Ann Lee', …}, attributions: 3, claims: 4, words: 52, quoted: 26, share: 0.5}`
 */
export interface VoiceCount {
  /** Who; `null`: said by nobody who is named (`reportedly`). */
  readonly source: Source | null
  /** Its attributions, nested ones as well. */
  readonly attributions: number
  /** Claims whose innermost attribution is its own. */
  readonly claims: number
  /** Words of its contents; what stands in the contents of two voices, one reporting the other, counts for both. */
  readonly words: number
  /** Those of them that are direct speech. */
  readonly quoted: number
  /** `quoted / words`; 0 without words. */
  readonly share: number
}

/**
 * Words and claims of each voice, with the share of direct speech, the one with most words first.
 *
 * @param graph
 *   Graph of one article or of several.
 * @returns
 *   One count for each source that speaks, and one for those whom nobody names, where there are any.
 * @throws {TypeError}
 *   Where the graph is not what is expected.
 */
export function voices(graph: AnyGraph): VoiceCount[] {
  expectGraph(graph, 'any')
  const counts = new Map<
    string | null,
    {attributions: number; claims: number; words: number; quoted: number}
  >()
  const of = (id: string | null) => {
    const known = counts.get(id) ?? {attributions: 0, claims: 0, words: 0, quoted: 0}
    counts.set(id, known)
    return known
  }
  const speaker = new Map<string, string | null>()
  for (const {content, form, id, source} of graph.attributions) {
    speaker.set(id, source)
    const count = of(source)
    const words = wordsIn(content)
    count.attributions++
    count.words += words
    if (form === 'direct') count.quoted += words
    else if (form === 'mixed') count.quoted += Math.min(words, quotedIn(content))
  }
  for (const {attributions} of graph.claims) {
    const innermost = attributions.at(-1)
    if (innermost !== undefined) of(speaker.get(innermost) ?? null).claims++
  }
  const sources = new Map(graph.sources.map((source) => [source.id, source]))
  return [...counts]
    .map(([id, count]) => ({
      source: id === null ? null : sources.get(id)!,
      ...count,
      share: count.words ? count.quoted / count.words : 0
    }))
    .sort((a, b) => b.words - a.words)
}

/** Words between quotation marks: `said the plan was “dead on arrival”`: 3. */
function quotedIn(pieces: readonly Piece[]): number {
  const inside = pieces.flatMap(({text}) => text.match(/“[^”]*|"[^"]*(?:"|$)|‘[^’]*/g) ?? [])
  return wordsIn(inside.map((text) => ({text})))
}
