import type {Assertion, Link} from '../../types/assertion.js'
import type {Manner} from '../../types/manner.js'
import type {Passage} from '../../types/passage.js'
import type {Token} from '../../types/token.js'
import type {Voices} from '../../types/voices.js'
import {findAnswers} from '../relations/answers.js'
import {candidatesOf} from '../relations/candidates.js'
import {findDenials} from '../relations/denials.js'
import {gistOf} from '../relations/gist.js'
import {relate, type Side} from '../relations/same-claim.js'
import {Vocabulary} from '../relations/vocabulary.js'
import {weigh} from '../relations/weigh.js'

/** Passages that say over the body, or beside it, what it says. */
const overBody: ReadonlySet<Passage['role']> = new Set(['headline', 'dek', 'caption', 'heading'])

/** How claims of one article hang together, in order of appearance. */
export function findRelations(
  tokens: readonly Token[],
  passages: readonly Passage[],
  manners: readonly Manner[],
  voices: Voices,
  claims: readonly Assertion[]
): Link[] {
  const vocabulary = new Vocabulary()
  const sides = claims.map(
    (claim, index): Side => ({
      index,
      claim,
      gist: gistOf(tokens, claim, vocabulary),
      over: overBody.has(passages[claim.passage]!.role)
    })
  )
  const gists = sides.map((side) => side.gist)
  const weights = weigh(gists, vocabulary.size)
  const base = (at: number): string => tokens[at]!.lemma
  const links = [
    ...findAnswers(tokens, manners, voices, claims),
    ...findDenials(tokens, manners, voices, claims)
  ]
  candidatesOf(gists, weights).forEach((others, at) => {
    for (const other of others) {
      const link = relate(sides[at]!, sides[other]!, weights, base)
      if (link) links.push(link)
    }
  })
  return links.sort((a, b) => a.from - b.from || a.to - b.to)
}
