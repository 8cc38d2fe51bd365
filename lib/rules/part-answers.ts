import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {firstWhere} from '../first-where.js'
import {answeredNouns} from '../lexicon/answered-nouns.js'
import {answeringVerbs} from '../lexicon/answering-verbs.js'
import {readingWith} from './reading-with.js'

/** `an unfounded allegation`, `that the ministry of defence`, `has repeatedly` */
const longest = 12
const names: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'ADP'])
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET'])
const tails: ReadonlySet<string> = new Set(['ADV', 'ADP', 'NOUN', 'PROPN', 'NUM', 'DET', 'ADJ'])

/** Who answers what was said, behind a comma: `…, [a charge] that [Lee] [has denied]`. */
interface Answer {
  readonly comma: number
  readonly noun: Range
  readonly who: Range
  readonly cue: Range
  /** Where it ends, with when and where: `denies [in public]`. */
  readonly end: number
}

/**
 * Readings with each answer to what was said before as one of its own, and no part of that.
 *
 * `Lee accused Ruiz of fraud[, a charge Ruiz denies]`: Ruiz denies a charge, Lee says nothing of it, and Ruiz speaks of no more.
 */
export function partAnswers(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  readings: readonly Reading[]
): Reading[] {
  const answers: Answer[] = []
  /** For every quotation, how far it and those that open before it reach. */
  const reaches: number[] = []
  for (const {to} of quotations) reaches.push(Math.max(to, reaches.at(-1) ?? 0))
  let seen = 0
  for (const {cue} of readings) {
    if (!cue) continue
    const {sentence} = tokens[cue.from]!
    let i = Math.max(seen, cue.from - longest)
    for (; i < tokens.length && (i < cue.to || tokens[i]!.sentence === sentence); i++) {
      if (tokens[i]!.text !== ',') continue
      const answer = answerAt(tokens, i)
      if (!answer) continue
      // `“It rained, a claim I reject,” Lee said`: all of it is Lee’s.
      const before = firstWhere(quotations.length, (q) => quotations[q]!.from >= i)
      if ((reaches[before - 1] ?? 0) <= answer.cue.to) answers.push(answer)
    }
    seen = Math.max(seen, i)
  }
  return answers.length ? withAnswers(readings, answers) : [...readings]
}

function answerAt(tokens: readonly Token[], comma: number): Answer | null {
  const from = comma + 1
  const first = tokens[from]?.lower ?? ''
  const indefinite = first === 'a' || first === 'an'
  if (!indefinite && !first.endsWith('s') && tokens[from]?.pos !== 'ADJ') return null
  const {sentence} = tokens[comma]!
  let noun = indefinite ? from + 1 : from
  while (tokens[noun]?.pos === 'ADJ' && noun < from + 3) noun++
  const word = tokens[noun]
  // Tagged as a verb, `claims that both deny` is one.
  if (!word || !answeredNouns.has(word.lemma) || (!indefinite && !word.lower.endsWith('s'))) return null
  let start = noun + 1
  if (tokens[start]?.lower === 'that' || tokens[start]?.lower === 'which') start++
  let verb = start
  let named = false
  while (verb < comma + longest && names.has(tokens[verb]?.pos ?? '')) {
    // `a figure that the army disputes`, where the tagger sees a noun
    if (named && verb > start + 1 && answersAsNoun(tokens, verb)) break
    if (nouns.has(tokens[verb]!.pos)) named = true
    verb++
  }
  const to = verb
  while (verb < comma + longest && (tokens[verb]?.pos === 'AUX' || tokens[verb]?.pos === 'ADV')) verb++
  const last = tokens[verb]
  if (!named || !last || last.sentence !== sentence || (last.pos !== 'VERB' && last.pos !== 'NOUN'))
    return null
  if (!answeringVerbs.has(last.lemma) || last.tag === 'VBG' || last.tag === 'VB') return null
  if (last.tag === 'VBN' && tokens.slice(to, verb).some(({lemma}) => lemma === 'be')) return null
  let end = verb + 1
  while (end < verb + 6 && tokens[end]?.sentence === sentence && tails.has(tokens[end]!.pos)) end++
  const behind = tokens[end]
  if (behind && behind.sentence === sentence && behind.pos !== 'PUNCT' && behind.pos !== 'CCONJ') return null
  return {comma, noun: {from, to: start}, who: {from: start, to}, cue: {from: to, to: verb + 1}, end}
}

/** A plural that is an answering verb as well, before a mark. */
function answersAsNoun(tokens: readonly Token[], at: number): boolean {
  const {tag, lemma} = tokens[at]!
  return tag === 'NNS' && answeringVerbs.has(lemma) && tokens[at + 1]?.pos === 'PUNCT'
}

function withAnswers(readings: readonly Reading[], answers: readonly Answer[]): Reading[] {
  const best = answers.map(() => 0.7)
  const rest = readings.flatMap((reading) => {
    const ranges = [...(reading.cue ? [reading.cue] : []), ...reading.content]
    const from = ranges.reduce((first, range) => Math.min(first, range.from), Number.POSITIVE_INFINITY)
    const to = ranges.reduce((last, range) => Math.max(last, range.to), 0)
    let mended: Reading | null = reading
    for (
      let i = firstWhere(answers.length, (at) => answers[at]!.end > from);
      mended && i < answers.length;
      i++
    ) {
      const answer = answers[i]!
      if (answer.comma >= to) break
      const own = mended.cue
      if (own && own.from < answer.cue.to && answer.noun.from < own.to) {
        if (own.to > answer.cue.from) best[i] = Math.max(best[i]!, reading.confidence)
        mended = null
      } else if (own && own.to <= answer.comma) mended = withoutAnswer(mended, answer)
    }
    return mended ?? []
  })
  answers.forEach(({cue, noun, who}, i) => {
    rest.push({
      cue,
      mention: [who],
      content: [noun],
      parent: -1,
      confidence: best[i]!,
      why: 'answer to what was said'
    })
  })
  return rest
}

/** Who said something before ends before the answer, and may go on behind it. */
function withoutAnswer(reading: Reading, {comma, end}: Answer): Reading {
  const content = reading.content.flatMap(({from, to}) => {
    if (from >= comma || to <= comma) return {from, to}
    const before = {from, to: comma}
    return to > end + 1 ? [before, {from: end, to}] : before
  })
  return readingWith(reading, {content})
}
