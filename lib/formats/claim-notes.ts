import type {Attribution} from '../../types/attribution.js'
import type {Claim} from '../../types/claim.js'
import type {ClaimGraph} from '../../types/graph.js'
import {messages} from '../messages.js'
import {indexOf} from '../queries/graph-index.js'
import {joined} from './joined.js'

/**
 * What a picture shows of a claim.
 *
 * `{cue: 'may', text: 'the bridge will close', notes: ['hearsay', 'possible']}`
 */
export interface ClaimNotes {
  /** Of its innermost attribution; in the article's own words, what the passage is where it is not the body: `headline`. */
  readonly cue: string | null
  readonly text: string
  /** What is out of the ordinary, in a few words. */
  readonly notes: readonly string[]
}

const words = messages.view

/** A claim in short. */
export function claimNotes(graph: ClaimGraph, claim: Claim): ClaimNotes {
  const {nodes} = indexOf(graph)
  const innermost = nodes.get(claim.attributions.at(-1) ?? '') as Attribution | undefined
  const role = graph.article.passages[claim.passage]?.role ?? 'body'
  const notes: string[] = []
  if (innermost) {
    const {basis, stance, tone} = innermost
    if (basis !== 'statement') notes.push(words.bases[basis])
    if (stance !== 'asserts' && stance !== 'believes') notes.push(words.stances[stance])
    if (tone === 'distancing' && basis !== 'hearsay') notes.push(words.tones[tone])
  }
  if (claim.certainty === 'probable' || claim.certainty === 'possible')
    notes.push(words.certainties[claim.certainty])
  const own = role === 'body' ? null : words.roles[role]
  return {
    cue: innermost ? (innermost.cue?.text ?? words.noCue) : own,
    text: joined(claim.pieces),
    notes
  }
}
