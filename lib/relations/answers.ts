import type {Assertion, Link} from '../../types/assertion.js'
import type {Token} from '../../types/token.js'
import type {Voices} from '../../types/voices.js'

/**
 * The claim that answers each question: the next one, where somebody else says it, at once.
 *
 * `“Will you resign?” a reporter asked. “No,” Lee said.`
 */
export function findAnswers(tokens: readonly Token[], voices: Voices, claims: readonly Assertion[]): Link[] {
  const links: Link[] = []
  claims.forEach((question, at) => {
    if (question.kind !== 'question' || question.about >= 0) return
    const asker = question.readings.at(-1)
    if (asker === undefined) return
    const {sentence} = tokens[question.head]!
    for (let next = at + 1; next < claims.length && next < at + 6; next++) {
      const claim = claims[next]!
      const distance = tokens[claim.head]!.sentence - sentence
      if (distance > 1) break
      const speaker = claim.readings.at(-1)
      if (claim.kind === 'question' || claim.about >= 0 || speaker === undefined || speaker === asker)
        continue
      const one = voices.speaker[asker]!
      const other = voices.speaker[speaker]!
      // The same voice asks and goes on: a figure of speech. Nobody known on either side: cannot be told.
      if (other < 0 || one === other) break
      const short = /^(?:yes|no|yeah|nope|absolutely|never)$/.test(tokens[claim.ranges[0]!.from]!.lower)
      links.push({
        type: 'answers',
        from: next,
        to: at,
        confidence: short ? 0.85 : one < 0 ? 0.5 : 0.65,
        why: 'said by somebody else right after the question'
      })
      break
    }
  })
  return links
}
