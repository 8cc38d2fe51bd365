import type {Claim} from '../../types/claim.js'
import type {Piece} from '../../types/piece.js'
import {datesApart} from '../relations/conflicts.js'
import {type AnyCheck, defineCheck, type Found} from './check.js'
import type {Context} from './context.js'
import {findings} from './findings.js'
import {isSlip} from './near-names.js'
import {countSame, numbersAgree} from './numbers-agree.js'
import {bodyMatches, mostAlike, overClaims, roleOf} from './over-claims.js'

const namePart = /\p{Lu}[\p{L}’'-]+/gu

/**
 * A headline, dek or caption with another number, date or name than the body.
 *
 * When: a claim over the body counts the same as a claim of the body that shares words with it, no number in the body agrees, rounded or not; or it names another day; or it spells a name in a way that the body never does, one letter from one that it does.
 *
 * Why: the headline is written last and checked least, and numbers are what readers keep.
 *
 * ```article
 * Storm leaves 14 houses without a roof in Velm
 *
 * VELM — The storm left 41 houses without a roof in Velm on Monday night, the mayor said.
 * ```
 *
 * ```findings
 * 1:14-1:23: Expected the number of the body, `41 houses`, got `14 houses` in the headline
 * ```
 *
 * ```article
 * Mayor Dremel opens the bridge at Orrin
 *
 * ORRIN — Mayor Oskar Dremmel opened the bridge at Orrin. Dremmel cut a ribbon.
 * ```
 *
 * ```findings
 * 1:7-1:13: Expected the name as in the body, `Dremmel`, got `Dremel` in the headline
 * ```
 *
 * ```silent
 * Storm leaves 40 houses without a roof in Velm
 *
 * VELM — The storm left about 41 houses without a roof in Velm on Monday night, the mayor said.
 * ```
 *
 * ```silent
 * Storm leaves 14 houses without a roof in Velm
 *
 * VELM — The storm left 14 houses without a roof in Velm on Monday night, and 41 houses in all of the county.
 * ```
 */
export const headlineChangesNumber: AnyCheck = defineCheck({
  rule: 'headline-changes-number',
  about: 'A headline, dek or caption with another number, date or name than the body',
  level: {recommended: 'warn', strict: 'error'},
  settings: {},
  find: (context) => {
    const body = context.graph.claims.filter((claim) => roleOf(context, claim) === 'body')
    return [
      ...overClaims(context).flatMap((claim) => [
        ...otherNumbers(context, claim, body),
        ...otherDates(context, claim)
      ]),
      ...otherNames(context)
    ]
  }
})

function otherNumbers(context: Context, claim: Claim, body: readonly Claim[]): Found[] {
  const matches = bodyMatches(context, claim, 2).filter(({cover}) => cover >= 0.4)
  return claim.quantities.flatMap((quantity): Found[] => {
    const counted = (list: readonly Claim[]): Claim['quantities'] =>
      list.flatMap(({quantities}) => quantities.filter((other) => countSame(quantity, other)))
    const other = counted(matches.map((match) => match.claim))[0]
    if (!other || counted(body).some((one) => numbersAgree(quantity, one))) return []
    // The body has it as a count of something else.
    if (body.some(({quantities}) => quantities.some(({value}) => value === quantity.value))) return []
    const role = roleOf(context, claim)
    return [
      {
        place: quantity.piece,
        ...findings.headlineChangesNumber('number', role, other.piece.text, quantity.piece.text),
        expected: [other.piece.text],
        cause: {...other.piece, message: findings.bodyHas()}
      }
    ]
  })
}

function otherDates(context: Context, claim: Claim): Found[] {
  const matches = bodyMatches(context, claim, 3).filter(
    (match) => match.cover >= 0.6 && match.claim.kind === claim.kind && match.claim.times.length > 0
  )
  const best = mostAlike(matches)
  const [one, other] = (best && datesApart(claim.times, best.claim.times)) ?? []
  if (!one || !other || matches.some((match) => !datesApart(claim.times, match.claim.times))) return []
  return [
    {
      place: one.piece,
      ...findings.headlineChangesNumber('date', roleOf(context, claim), other.piece.text, one.piece.text),
      expected: [other.piece.text],
      cause: {...other.piece, message: findings.bodyHas()}
    }
  ]
}

/** Names over the body that never stand in it, one letter from one that does. */
function otherNames(context: Context): Found[] {
  const {article, claims} = context.graph
  const spelled = new Map<string, Piece>()
  /** Names that the body has twice or more: a capital alone makes no name. */
  const often = new Set<string>()
  for (const passage of article.passages) {
    if (passage.role !== 'body') continue
    for (const word of passage.text.matchAll(namePart)) {
      const start = passage.start + word.index
      const name = plain(word[0])
      if (spelled.has(name)) often.add(name)
      else spelled.set(name, context.piece(start, start + name.length))
    }
  }
  const named = new Set(
    claims.flatMap(({names}) => names.flatMap(({text}) => text.match(namePart) ?? [])).map(plain)
  )
  const known = [...spelled.keys()].filter((name) => name.length > 4 && named.has(name) && often.has(name))
  const found: Found[] = []
  for (const claim of claims) {
    const role = roleOf(context, claim)
    if (role !== 'headline' && role !== 'dek' && role !== 'caption') continue
    for (const {start, text} of claim.names) {
      for (const word of text.matchAll(namePart)) {
        const name = plain(word[0])
        if (name.length < 5 || spelled.has(name)) continue
        const meant = known.find((other) => isSlip(name, other))
        if (meant === undefined) continue
        found.push({
          place: context.piece(start + word.index, start + word.index + name.length),
          ...findings.headlineChangesNumber('name', role, meant, name),
          expected: [meant],
          cause: {...spelled.get(meant)!, message: findings.bodyHas()}
        })
      }
    }
  }
  return found
}

function plain(name: string): string {
  return name.replace(/[’']s?$/, '')
}
