import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
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
  let list = [...readings]
  let seen = 0
  for (const {cue} of readings) {
    if (!cue) continue
    const {sentence} = tokens[cue.from]!
    let i = Math.max(seen, cue.from - longest)
    for (; i < tokens.length && (i < cue.to || tokens[i]!.sentence === sentence); i++) {
      if (tokens[i]!.text !== ',') continue
      const answer = answerAt(tokens, i)
      // `“It rained, a claim I reject,” Lee said`: all of it is Lee’s.
      if (answer && !quotations.some(({from, to}) => from < i && answer.cue.to < to))
        list = withAnswer(list, answer)
    }
    seen = Math.max(seen, i)
  }
  return list
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

function withAnswer(readings: readonly Reading[], {comma, noun, who, cue, end}: Answer): Reading[] {
  let best = 0
  const rest = readings.flatMap((reading) => {
    const own = reading.cue
    if (own && own.from < cue.to && noun.from < own.to) {
      if (own.to > cue.from) best = Math.max(best, reading.confidence)
      return []
    }
    // Who said something before ends before the answer, and may go on behind it.
    if (!own || own.to > comma) return reading
    const content = reading.content.flatMap(({from, to}) => {
      if (from >= comma || to <= comma) return {from, to}
      return to > end + 1
        ? [
            {from, to: comma},
            {from: end, to}
          ]
        : {from, to: comma}
    })
    return readingWith(reading, {content})
  })
  const confidence = Math.max(best, 0.7)
  rest.push({cue, mention: [who], content: [noun], parent: -1, confidence, why: 'answer to what was said'})
  return rest
}
