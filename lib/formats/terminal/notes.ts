import type {Attribution} from '../../../types/attribution.js'
import type {Claim} from '../../../types/claim.js'
import type {ClaimGraph} from '../../../types/graph.js'
import type {Piece} from '../../../types/piece.js'
import {messages} from '../../messages.js'

const words = messages.view

/** What is worth saying of attributions and claims in a few words; what is usual is not said. */
export interface Notes {
  /** `['hearsay', 'denies', 'Thursday', 'possible']` */
  readonly ofAttribution: (attribution: Attribution) => readonly string[]
  /** The words in the content of an attribution that take certainty from it, in order: `may`. */
  readonly hedgesOf: (attribution: string) => readonly Piece[]
  /** `['probable', 'also: SOHR']` */
  readonly ofClaim: (claim: Claim) => readonly string[]
}

/** The notes on one graph. */
export function notesOf(graph: ClaimGraph): Notes {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]))
  const attributions = new Map(graph.attributions.map((attribution) => [attribution.id, attribution]))
  const names = new Map(graph.sources.map((source) => [source.id, source.name]))
  /** Claims by the innermost attribution that they stand in. */
  const held = new Map<string, Claim[]>()
  for (const claim of graph.claims) {
    const innermost = claim.attributions.at(-1)
    if (innermost !== undefined) held.set(innermost, [...(held.get(innermost) ?? []), claim])
  }
  const related = relatedOf(graph)

  /** Who says a claim, from outside. */
  function speaker(claim: Claim): string | undefined {
    const outermost = claim.attributions[0]
    if (outermost === undefined) return words.article.toLowerCase()
    const source = attributions.get(outermost)?.source
    return source ? names.get(source) : undefined
  }

  /** What other voices say to the same. */
  function others(claim: Claim): string[] {
    const own = speaker(claim)
    return (related.get(claim.id) ?? []).flatMap(({type, id}) => {
      const other = claims.get(id)
      const name = other && speaker(other)
      if (!name || name === own) return []
      if (type === 'contradicts') return [words.contradicted(name)]
      return type === 'repeats' ? [words.repeated(name)] : []
    })
  }

  return {
    ofAttribution({id, basis, cue, stance, tone, said}) {
      const list: string[] = []
      if (basis !== 'statement') list.push(words.bases[basis])
      // `denied` itself says that somebody denies.
      const told = cue?.text.toLowerCase().includes(stance.slice(0, 4))
      if (stance !== 'asserts' && stance !== 'believes' && !told) list.push(words.stances[stance])
      if (tone !== 'neutral' && basis !== 'hearsay') list.push(words.tones[tone])
      if (said) list.push(said.text)
      const inside = held.get(id) ?? []
      for (const certainty of ['possible', 'probable'] as const) {
        // Hearsay is no more than probable.
        if (basis === 'hearsay' && certainty === 'probable') continue
        if (inside.some((claim) => claim.certainty === certainty)) list.push(words.certainties[certainty])
      }
      return [...new Set([...list, ...inside.flatMap(others)])]
    },
    hedgesOf(id) {
      const pieces = new Map<number, Piece>()
      for (const claim of held.get(id) ?? [])
        for (const {piece} of claim.hedges) pieces.set(piece.start, piece)
      return [...pieces.values()].sort((a, b) => a.start - b.start)
    },
    ofClaim(claim) {
      const {certainty} = claim
      const sure = certainty === 'possible' || certainty === 'probable' ? [words.certainties[certainty]] : []
      return [...new Set([...sure, ...others(claim)])]
    }
  }
}

/** For every claim, the claims that it hangs together with. */
function relatedOf(graph: ClaimGraph): Map<string, {type: string; id: string}[]> {
  const related = new Map<string, {type: string; id: string}[]>()
  for (const {type, from, to} of graph.edges) {
    if (type !== 'repeats' && type !== 'contradicts') continue
    related.set(from, [...(related.get(from) ?? []), {type, id: to}])
    related.set(to, [...(related.get(to) ?? []), {type, id: from}])
  }
  return related
}
