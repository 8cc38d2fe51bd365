import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {makeReading} from './make-reading.js'
import {nounPhraseStart} from './noun-phrase.js'
import {paragraphsOf} from './paragraphs-of.js'
import {readingWith} from './reading-with.js'

/** Verbs that introduce a quotation in a paragraph of its own. */
const verbs: ReadonlySet<string> = new Set(
  'add announce argue ask comment conclude continue declare explain post reply respond say state tell tweet write'.split(
    ' '
  )
)
const why = 'a colon, and a quotation in the next paragraph'

/**
 * Readings with the quotations that a paragraph introduces and the next ones hold: the model sees one paragraph at a time.
 *
 * `In a letter, Lee wrote on Monday:` ¶ `“We are sorry.”`: Lee's. A quotation that somebody has already stays there.
 */
export function introduce(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  readings: readonly Reading[]
): Reading[] {
  const passageOf = (at: number): number => sentences[tokens[at]!.sentence]!.passage
  const found = [...readings]
  for (const quotation of quotations) {
    const colon = quotation.from - 1
    if (quotation.parent >= 0 || colon < 1 || tokens[colon]!.text !== ':') continue
    const passage = passageOf(colon)
    if (passageOf(quotation.from) === passage) continue
    if (passages[passage]!.role !== 'body' || passages[passage + 1]!.role !== 'body') continue
    if (found.some(({content}) => content.some((range) => overlap(range, quotation)))) continue
    const {sentence} = tokens[colon]!
    let from = colon
    while (from > 0 && tokens[from - 1]!.sentence === sentence) from--
    const said = paragraphsOf(quotation, passageOf)
    const last = lastIn(found, from, colon)
    const verb = lastVerb(tokens, from, colon)
    if (last >= 0 && found[last]!.cue!.to > verb) {
      const reading = found[last]!
      // `In a statement, the company told the court:` says nothing before its colon.
      const own = reading.content.filter((range) => range.from >= reading.cue!.to && hasVerb(tokens, range))
      found[last] = readingWith(reading, {
        content: [...own, ...said],
        confidence: Math.max(reading.confidence, 0.8)
      })
    } else if (verb >= 0) {
      const made = makeReading(
        tokens,
        {from: verb, to: verb + 1},
        subjectOf(tokens, verb, from, colon),
        said,
        0.8,
        why
      )
      if (made) found.push(made)
    }
  }
  return found
}

/** The reading whose cue is the last between two places, or -1. */
function lastIn(readings: readonly Reading[], from: number, to: number): number {
  let last = -1
  readings.forEach(({cue}, i) => {
    if (cue && cue.from >= from && cue.from < to && (last < 0 || cue.from > readings[last]!.cue!.from))
      last = i
  })
  return last
}

/** The last verb of saying before a colon, or -1. */
function lastVerb(tokens: readonly Token[], from: number, colon: number): number {
  for (let i = colon - 1; i >= from; i--)
    if (tokens[i]!.pos === 'VERB' && verbs.has(tokens[i]!.lemma)) return i
  return -1
}

/** Who says it, by the parse. */
function subjectOf(tokens: readonly Token[], verb: number, from: number, to: number): Range[] {
  for (let i = from; i < to; i++) {
    const {head, relation} = tokens[i]!
    if (head === verb && relation.startsWith('nsubj'))
      return [{from: nounPhraseStart(tokens, i + 1, from), to: i + 1}]
  }
  return []
}

function hasVerb(tokens: readonly Token[], {from, to}: Range): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true
  return false
}

function overlap(one: Range, other: Range): boolean {
  return one.from < other.to && other.from < one.to
}
