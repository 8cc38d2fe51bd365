import type {Claim} from '../../types/claim.js'
import type {Passage} from '../../types/passage.js'
import type {Context} from './context.js'
import type {Match} from './wording.js'

/** What stands over or beside the body and says again what it says. */
const over: ReadonlySet<Passage['role']> = new Set(['headline', 'dek', 'caption'])

/** A quotation mark, which may have lost the other one; not an apostrophe. */
const mark = /["“”‘]|(?<!\p{L})['’]|['’](?!\p{L})/u

/** Claims that headlines, deks and captions make, apart from questions, demands, opinions and words in quotation marks. */
export function overClaims(context: Context): readonly Claim[] {
  return context.graph.claims.filter(
    (claim) =>
      over.has(roleOf(context, claim)) &&
      claim.about === null &&
      !/^the latest\b/i.test(claim.pieces[0]!.text) &&
      claim.certainty !== 'unknown' &&
      (claim.kind === 'event' ||
        claim.kind === 'state' ||
        claim.kind === 'accusation' ||
        claim.kind === 'forecast') &&
      !claim.pieces.some((piece) => context.touchesQuotation(piece) || mark.test(piece.text)) &&
      !/\?\s*$|^\s*(?:how|what|when|where|who|why)\b/i.test(
        context.graph.article.passages[claim.passage]!.text
      )
  )
}

/** Claims of the body that share at least so many words with a claim, and how much. */
export function bodyMatches(context: Context, claim: Claim, shared: number): readonly Match[] {
  return context.wording
    .matches(claim, shared)
    .filter(
      (match) =>
        roleOf(context, match.claim) === 'body' &&
        match.claim.about === null &&
        match.claim.polarity === claim.polarity
    )
}

/** Name of the role of the passage that a claim stands in, for messages. */
export function roleOf({graph}: Context, {passage}: Claim): Passage['role'] {
  return graph.article.passages[passage]!.role
}

/** The match that shares most with what was asked about; the first of them in the article. */
export function mostAlike(matches: readonly Match[]): Match | undefined {
  return matches.reduce<Match | undefined>(
    (best, match) => (best && best.cover >= match.cover ? best : match),
    undefined
  )
}
