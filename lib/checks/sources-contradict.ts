import type {Claim} from '../../types/claim.js'
import type {Piece} from '../../types/piece.js'
import {datesApart} from '../relations/conflicts.js'
import {type AnyCheck, defineCheck, type Found} from './check.js'
import type {Context} from './context.js'
import {findings} from './findings.js'
import {countSame, numbersAgree} from './numbers-agree.js'
import {roleOf} from './over-claims.js'

/**
 * Two sources that give different numbers or dates for one thing, or of whom one denies what the other says.
 *
 * When: claims of two sources share most of their words, apart from the number, the date or a `not`, and the two cannot both hold.
 *
 * Why: readers see two figures side by side and are not told which to go by, nor that the reporter noticed.
 *
 * ```article
 * The army said that the flood destroyed 14 houses in the village of Hask. The mayor said that the flood destroyed 41 houses in Hask.
 * ```
 *
 * ```findings
 * 1:114-1:123: Unexpected `41 houses`, `army` has `14 houses`
 * ```
 *
 * ```silent
 * The army said that the flood destroyed at least 14 houses in the village of Hask. The mayor said that the flood destroyed 41 houses in Hask.
 * ```
 *
 * ```silent
 * The army said that the flood destroyed 14 houses in the village of Hask. The mayor said that the storm tore down 41 trees in Hask.
 * ```
 */
export const sourcesContradict: AnyCheck = defineCheck({
  rule: 'sources-contradict',
  about:
    'Two sources that give different numbers or dates for one thing, or of whom one denies what the other says',
  level: {recommended: 'info', strict: 'warn'},
  settings: {},
  find: (context) => {
    const denials = denialsIn(context)
    return context.graph.claims.flatMap((later): Found[] => {
      if (!isTold(later) || context.speakerOf(later) === null) return []
      const {start} = later.pieces[0]!
      for (const {back, claim, cover, plain} of context.wording.matches(later, 4)) {
        const speaker = context.speakerOf(claim)
        if (claim.pieces.at(-1)!.end > start || !isTold(claim) || cover < 0.6 || back < 0.5 || plain < 0.5)
          continue
        if (speaker === null || speaker === context.speakerOf(later)) continue
        const pair = conflict(later, claim)
        if (!pair) continue
        const name = context.source(speaker)!.name
        return [
          {
            place: pair[0],
            ...findings.sourcesContradict(name, pair[0].text, pair[1].text),
            cause: {...pair[1], message: findings.otherHere()}
          }
        ]
      }
      const denial = denials.get(later.id)
      return denial ? [denial] : []
    })
  }
})

/** Numbers or dates of two claims that cannot both hold. */
function conflict(later: Claim, earlier: Claim): readonly [Piece, Piece] | null {
  if (later.polarity !== earlier.polarity) return null
  for (const one of later.quantities) {
    // Shares are of one group here and of another there.
    if (one.unit === '%') continue
    const others = earlier.quantities.filter((other) => countSame(one, other))
    const [other] = others
    if (other && others.every((each) => !numbersAgree(one, each))) return [one.piece, other.piece]
  }
  if (later.kind !== 'event' || earlier.kind !== 'event' || later.quantities.length) return null
  const dates = datesApart(later.times, earlier.times)
  return dates && [dates[0].piece, dates[1].piece]
}

/** The same words with and without a `not`, in the body; by the later claim. */
function denialsIn(context: Context): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>()
  for (const edge of context.graph.edges) {
    if (edge.type !== 'contradicts' || !edge.why.startsWith('the same words')) continue
    const [later, earlier] = [context.claim(edge.from)!, context.claim(edge.to)!]
    const speaker = context.source(context.speakerOf(earlier))
    if (!speaker || speaker.id === context.speakerOf(later) || context.speakerOf(later) === null) continue
    const [one, other] = [context.span(later), context.span(earlier)]
    if (roleOf(context, later) !== 'body' || /^to\s/i.test(one.text)) continue
    // Names and titles alone say nothing that could be denied.
    const match = context.wording.matches(later, 3).find(({claim}) => claim.id === earlier.id)
    if (!match || match.plainShared < 3) continue
    found.set(later.id, {
      place: one,
      ...findings.sourcesContradict(speaker.name, one.text, other.text),
      cause: {...other, message: findings.otherHere()}
    })
  }
  return found
}

function isTold({certainty, kind}: Claim): boolean {
  return certainty !== 'unknown' && (kind === 'event' || kind === 'state' || kind === 'accusation')
}
