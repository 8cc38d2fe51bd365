import type {Attribution} from '../../types/attribution.js'
import type {Claim} from '../../types/claim.js'
import type {Piece} from '../../types/piece.js'
import type {Context} from './context.js'
import {roleOf} from './over-claims.js'

/** A claim by which somebody with a name is accused. */
export interface NamedAccusation {
  readonly claim: Claim
  /** The words that name the accused, and the last word of the name: `Ann Lee`, `Lee`. */
  readonly accused: Piece
  readonly name: string
  /** The attribution that accuses. */
  readonly attribution: Attribution
}

const accusing = /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|blamed)\b/i
const negated = /\b(?:never|not)\b|n[’']t\b/i

/** Accusations against somebody with a name, by cues that accuse; what only criticises is none. */
export function namedAccusations(context: Context): readonly NamedAccusation[] {
  return context.graph.claims.flatMap((claim): NamedAccusation[] => {
    if (roleOf(context, claim) !== 'body') return []
    const [first] = claim.names
    // `Lee … of fraud`: the name that the accusation opens with.
    const accused =
      claim.accusation?.accused ?? (first && first.start === claim.pieces[0]!.start ? first : undefined)
    if (claim.kind !== 'accusation' || !accused || claim.polarity === 'negative') return []
    const attribution = context.attribution(claim.attributions.at(-1) ?? null)
    if (!attribution?.cue || !accusing.test(attribution.cue.text)) return []
    if (negated.test(attribution.cue.text)) return []
    const isNamed = claim.names.some((name) => name.start < accused.end && accused.start < name.end)
    const name = accused.text.match(/\p{Lu}[\p{L}’'-]+/gu)?.at(-1)
    return isNamed && name ? [{claim, accused, name: name.replace(/[’']s?$/, ''), attribution}] : []
  })
}
