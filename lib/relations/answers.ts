import type {Assertion, Link} from '../../types/assertion.js'
import type {Manner} from '../../types/manner.js'
import type {Token} from '../../types/token.js'
import type {Voices} from '../../types/voices.js'
import {plainVerbs} from '../lexicon/plain-verbs.js'

const shortAnswers: ReadonlySet<string> = new Set([
  'yes',
  'no',
  'yeah',
  'nope',
  'never',
  'absolutely',
  'correct'
])

/**
 * The claim that answers each question: the first one of the next sentence, where somebody else says it in their own words,
 * and it says yes or no or takes up a word of the question.
 *
 * `“Will you resign?” a reporter asked. “No,” Lee said.`
 *
 * An indirect question (`asked whether`) is left alone: what follows it in news is more often another matter.
 */
export function findAnswers(
  tokens: readonly Token[],
  manners: readonly Manner[],
  voices: Voices,
  claims: readonly Assertion[]
): Link[] {
  const links: Link[] = []
  claims.forEach((question, at) => {
    const asker = question.readings.at(-1)
    if (asker === undefined || question.kind !== 'question' || question.about >= 0) return
    if (!isAsked(tokens, question)) return
    const {sentence} = tokens[question.head]!
    for (let next = at + 1; next < claims.length; next++) {
      const claim = claims[next]!
      const distance = tokens[claim.head]!.sentence - sentence
      if (distance === 0) continue
      const speaker = claim.readings.at(-1)
      if (distance > 1 || speaker === undefined || claim.kind === 'question' || !opens(tokens, claim)) break
      const one = voices.speaker[asker]!
      const other = voices.speaker[speaker]!
      // The same voice asks and goes on: a figure of speech. Nobody known: it cannot be told.
      if (other < 0 || one === other || manners[speaker]!.form !== 'direct') break
      const short = wordsOf(tokens, claim).some((word) => shortAnswers.has(word.lower))
      if (short || takesUp(tokens, question, claim)) {
        links.push({
          type: 'answers',
          from: next,
          to: at,
          confidence: short ? 0.85 : 0.6,
          why: short ? 'yes or no, right after the question' : 'words of the question, right after it'
        })
      }
      break
    }
  })
  return links
}

/** Whether an answer has a word of weight from the question. */
function takesUp(tokens: readonly Token[], question: Assertion, answer: Assertion): boolean {
  const weighty = ({pos, lemma}: Token): boolean =>
    pos === 'NOUN' || pos === 'PROPN' || (pos === 'VERB' && !plainVerbs.has(lemma))
  const asked = new Set(
    wordsOf(tokens, question)
      .filter(weighty)
      .map(({lemma}) => lemma)
  )
  return wordsOf(tokens, answer).some((word) => weighty(word) && asked.has(word.lemma))
}

function wordsOf(tokens: readonly Token[], {ranges}: Assertion): Token[] {
  return ranges.flatMap(({from, to}) => tokens.slice(from, to))
}

function isAsked(tokens: readonly Token[], {ranges}: Assertion): boolean {
  const {to} = ranges.at(-1)!
  for (let at = Math.max(0, to - 2); at < to + 2 && at < tokens.length; at++)
    if (tokens[at]!.text === '?') return true
  return false
}

/** Whether a claim opens its sentence, apart from marks. */
function opens(tokens: readonly Token[], {ranges}: Assertion): boolean {
  const {from} = ranges[0]!
  let before = from - 1
  while (tokens[before]?.pos === 'PUNCT' && tokens[before]!.sentence === tokens[from]!.sentence) before--
  return tokens[before]?.sentence !== tokens[from]!.sentence
}
