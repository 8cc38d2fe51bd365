import type {ClaimGraph} from '../../../types/graph.js'
import type {Source} from '../../../types/source.js'
import {messages} from '../../messages.js'
import {type Standing, standingsOf} from '../standings.js'
import {wordsOfVoices} from '../words-of-voices.js'

const words = messages.report

/**
 * One voice of a report.
 *
 * `{name: 'Lena Brandt', about: 'person, former envoy', standing: 'named', words: 27, share: 0.06}`
 */
export interface ReportVoice {
  readonly name: string
  readonly about: string
  readonly standing: Standing
  /** Words that it has, as `wordsOfVoices` counts them. */
  readonly words: number
  /** Those of all words, 0 to 1. */
  readonly share: number
}

/** A graph as the parts of a report need it: by indexes, so that no id of it gets into the page. */
export interface Outline {
  readonly graph: ClaimGraph
  /** The article itself, then nobody, then the sources in order. */
  readonly voices: readonly ReportVoice[]
  /** Index of a source in `voices`. */
  readonly voiceOf: (source: string | null) => number
  /** Index of a claim by its id, or -1. */
  readonly claimOf: (id: string) => number
  /** For every attribution, the index of its voice. */
  readonly speakers: readonly number[]
  /** For every claim, the indexes of the attributions that it stands in, outermost first. */
  readonly chains: readonly (readonly number[])[]
  /** For every claim, the index of the voice that says it in the end. */
  readonly owners: readonly number[]
  readonly standings: readonly Standing[]
}

/** Indexes of the voices that are no sources. */
export const articleVoice = 0
export const nobodyVoice = 1

/** The outline of one graph. */
export function outlineOf(graph: ClaimGraph): Outline {
  const counts = wordsOfVoices(graph)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0) || 1
  const voice = (key: string | null, name: string, about: string, standing: Standing): ReportVoice => {
    const own = counts.get(key) ?? 0
    return {name, about, standing, words: own, share: own / total}
  }
  const voices = [
    voice('article', words.article, words.articleNote, 'article'),
    voice(null, words.nobody, words.nobodyNote, 'hearsay'),
    ...graph.sources.map((source) =>
      voice(source.id, source.name, messages.view.about(source), standingOf(source))
    )
  ]
  const places = new Map(graph.sources.map((source, i) => [source.id, i + 2]))
  const voiceOf = (source: string | null): number =>
    source === null ? nobodyVoice : (places.get(source) ?? nobodyVoice)
  const attributions = new Map(graph.attributions.map(({id}, i) => [id, i]))
  const claims = new Map(graph.claims.map(({id}, i) => [id, i]))
  const speakers = graph.attributions.map(({source}) => voiceOf(source))
  const chains = graph.claims.map((claim) =>
    claim.attributions.map((id) => attributions.get(id)).filter((at) => at !== undefined)
  )
  return {
    graph,
    voices,
    voiceOf,
    claimOf: (id) => claims.get(id) ?? -1,
    speakers,
    chains,
    owners: chains.map((chain) => (chain.length ? speakers[chain.at(-1)!]! : articleVoice)),
    standings: standingsOf(graph)
  }
}

function standingOf({identity}: Source): Standing {
  return identity === 'named' ? 'named' : 'unnamed'
}
