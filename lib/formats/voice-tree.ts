import type {Claim} from '../../types/claim.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Source} from '../../types/source.js'
import {expectGraph} from '../expect-graph.js'
import {chainOf} from './chain-of.js'

/**
 * A voice where it stands in the chains of an article, what it says there, and the voices whose words it gives.
 *
 * `{voice: Reuters, claims: [], more: 0, behind: [{voice: Ann Lee, claims: [{claim: c1, cited: []}], more: 0, behind: []}]}`
 */
export interface ChainedVoice {
  /** `'article'`: the article itself; `null`: nobody is named. */
  readonly voice: Source | 'article' | null
  /** What it says, and those it cites for that. */
  readonly claims: readonly {readonly claim: Claim; readonly cited: readonly Source[]}[]
  /** How many more claims it makes there than a picture has room for. */
  readonly more: number
  readonly behind: readonly ChainedVoice[]
}

/**
 * The article as a picture shows it: at the root what it says itself, then whose words it gives, then whose words those give.
 *
 * A source that speaks both to the article and to somebody else stands at two places. What only tells the circumstances of an
 * attribution (`this week` in `Lee said this week that …`) is left out. Of a voice that claims more than `most`, those are kept
 * that contradict or are contradicted, and then those most worth a check, in order of appearance.
 */
export function voiceTree(graph: ClaimGraph, most: number): ChainedVoice {
  expectGraph(graph, 'one')
  const root = empty('article')
  const disputed = new Set(
    graph.edges.flatMap(({type, from, to}) => (type === 'contradicts' ? [from, to] : []))
  )
  const weight = ({claim: {id, worth}}: ChainedVoice['claims'][number]): number =>
    worth.score + (disputed.has(id) ? 1 : 0)
  const all = [root]
  for (const claim of graph.claims) {
    if (claim.about !== null) continue
    const {voices, cited} = chainOf(graph, claim)
    let at = root
    for (const voice of voices) {
      let next = at.bySource.get(voice)
      if (!next) {
        next = empty(voice)
        at.bySource.set(voice, next)
        at.behind.push(next)
        all.push(next)
      }
      at = next
    }
    at.claims.push({claim, cited})
  }
  for (const voice of all) {
    if (voice.claims.length <= most) continue
    const kept = new Set([...voice.claims].sort((a, b) => weight(b) - weight(a)).slice(0, most))
    voice.more = voice.claims.length - kept.size
    voice.claims = voice.claims.filter((claim) => kept.has(claim))
  }
  return root
}

interface Growing extends ChainedVoice {
  claims: {readonly claim: Claim; readonly cited: readonly Source[]}[]
  more: number
  readonly behind: Growing[]
  readonly bySource: Map<Source | null, Growing>
}

function empty(voice: ChainedVoice['voice']): Growing {
  return {voice, claims: [], more: 0, behind: [], bySource: new Map()}
}
