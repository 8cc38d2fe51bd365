import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {feelingAdjectives} from '../lexicon/feeling-adjectives.js'
import {feelingParticiples} from '../lexicon/feeling-participles.js'
import {firstNames} from '../lexicon/first-names.js'
import {people} from '../lexicon/people.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {nounPhraseStart} from './noun-phrase.js'

/** A longer sentence tells of more than its subject. */
const longest = 24
/** Words by which somebody means himself alone. */
const own: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself'])
const thirds: ReadonlySet<string> = new Set(['he', 'her', 'hers', 'him', 'his', 'she'])
const others: ReadonlySet<string> = new Set([...thirds, 'them', 'they', 'us', 'we', 'who', 'whom'])
const places: ReadonlySet<string> = new Set(['from', 'in'])

/**
 * Who is the only one told of in the sentence before a quotation in which somebody says `I`, and nobody else is meant; `null` where
 * that cannot be told.
 *
 * `[The baker] was delighted with the result. “I had never won anything.”` Not `The baker met Ruiz. “I …”`, nor `“I told him …”`.
 */
export function whoIsTold(tokens: readonly Token[], {from, to}: Range, quotation: Range): Range | null {
  if (to - from > longest || !isAboutSelf(tokens, quotation)) return null
  let verb = from
  while (verb < to && !isFiniteVerb(tokens, verb)) verb++
  if (verb === to || verb === from) return null
  let end = verb
  while (end > from && tokens[end - 1]!.pos === 'ADV') end--
  const who = subjectIn(tokens, from, end)
  if (!who || !isOne(tokens, who, verb, to)) return null
  for (let i = verb + 1; i < to; i++) {
    const {lower, pos, relation} = tokens[i]!
    if (others.has(lower) && relation !== 'nmod:poss') return null
    if (pos === 'PROPN' && tokens[i - 1]!.pos !== 'PROPN' && !places.has(tokens[i - 1]!.lower)) return null
    if (people.has(lower) && tokens[i - 1]!.lower !== 'a') return null
  }
  return {from, to: end}
}

function isAboutSelf(tokens: readonly Token[], {from, to}: Range): boolean {
  let self = false
  for (let i = from; i < to; i++) {
    const {lower} = tokens[i]!
    if (thirds.has(lower)) return false
    self ||= own.has(lower)
  }
  return self
}

/** The words before the verb, without an apposition: `his neighbour` in `his neighbour, Ann Hatch, was`. */
function subjectIn(tokens: readonly Token[], from: number, end: number): Range | null {
  if (tokens[end - 1]?.text === ',') {
    let comma = from
    while (comma < end && tokens[comma]!.text !== ',') comma++
    if (comma >= end - 1 || nounPhraseStart(tokens, end - 1, comma + 1) !== comma + 1) return null
    return nounPhraseStart(tokens, comma, from) === from ? {from, to: comma} : null
  }
  return end > from && nounPhraseStart(tokens, end, from) === from ? {from, to: end} : null
}

/** Whether a subject is one person: by its noun, a first name, or by what it feels. */
function isOne(tokens: readonly Token[], {from, to}: Range, verb: number, end: number): boolean {
  const {lower, pos, tag} = tokens[to - 1]!
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'CCONJ') return false
  if (lower === 'he' || lower === 'she') return true
  if (pos === 'NOUN') return tag === 'NN' && people.has(lower)
  if (pos !== 'PROPN') return false
  if (to - from > 1 && firstNames.has(tokens[from]!.lower)) return true
  for (let i = verb + 1; i < Math.min(end, verb + 4); i++) {
    const word = tokens[i]!.lower
    if (feelingAdjectives.has(word) || feelingParticiples.has(word)) return true
  }
  return false
}
