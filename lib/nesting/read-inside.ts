import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {accusingWords} from '../lexicon/accusing-words.js'
import {askingWords} from '../lexicon/asking-words.js'
import {attitudeNouns} from '../lexicon/attitude-nouns.js'
import {believingWords} from '../lexicon/believing-words.js'
import {demandingWords} from '../lexicon/demanding-words.js'
import {denyingWords} from '../lexicon/denying-words.js'
import {distancingWords} from '../lexicon/distancing-words.js'
import {doubtingWords} from '../lexicon/doubting-words.js'
import {endorsingWords} from '../lexicon/endorsing-words.js'
import {objectVerbs} from '../lexicon/object-verbs.js'
import {passiveVerbs} from '../lexicon/passive-verbs.js'
import {plainWords} from '../lexicon/plain-words.js'
import {predictingWords} from '../lexicon/predicting-words.js'
import {promisingWords} from '../lexicon/promising-words.js'
import {tellingVerbs} from '../lexicon/telling-verbs.js'
import {toldNouns} from '../lexicon/told-nouns.js'
import {wantingWords} from '../lexicon/wanting-words.js'
import {dropHearer} from '../rules/drop-hearer.js'
import {isFiniteVerb} from '../rules/is-finite-verb.js'
import {isMade} from '../rules/is-made.js'
import {isPassive} from '../rules/is-passive.js'
import {isPlanned} from '../rules/is-planned.js'
import {makeReading} from '../rules/make-reading.js'
import {nounPhraseStart} from '../rules/noun-phrase.js'
import {readVerb} from '../rules/read-verb.js'
import {subjectOf} from '../rules/subject-of.js'
import {isUnsaid} from './is-unsaid.js'
import {readAttitude} from './read-attitude.js'
import {readAuthor} from './read-author.js'

const verbs: ReadonlySet<string> = new Set([
  ...plainWords,
  ...accusingWords,
  ...askingWords,
  ...denyingWords,
  ...demandingWords,
  ...doubtingWords,
  ...believingWords,
  ...wantingWords,
  ...predictingWords,
  ...promisingWords,
  ...endorsingWords,
  ...distancingWords
])
const complements: ReadonlySet<string> = new Set([
  'that',
  'whether',
  'if',
  'how',
  'why',
  'what',
  'to',
  '“',
  '"',
  ':'
])
const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who'])
/** In the lists for their nouns or their other senses; as verbs in a content they are acts. */
const acts: ReadonlySet<string> = new Set([
  'attempt',
  'continue',
  'dare',
  'find',
  'go',
  'need',
  'relate',
  'try'
])
/** `the toll was likely to rise` is what who speaks expects. */
const chances: ReadonlySet<string> = new Set(['likely', 'unlikely'])
const feelings: ReadonlySet<string> = new Set(['that', 'to', 'of', 'about', 'with', 'at', 'whether', 'by'])
const subjects: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** Read verbs of saying and believing within a content: `Lee said [police had told her that it was safe]`. */
export function readInside(tokens: readonly Token[], content: Range): Reading[] {
  const readings: Reading[] = []
  let sentence = -1
  let bounds = content
  for (let i = content.from; i < content.to; i++) {
    const token = tokens[i]!
    if (token.sentence !== sentence) {
      sentence = token.sentence
      let to = i
      while (to < content.to && tokens[to]!.sentence === sentence) to++
      bounds = {from: i, to}
    }
    if (token.pos === 'NOUN' && (attitudeNouns.has(token.lemma) || toldNouns.has(token.lemma))) {
      const attitude =
        readAuthor(tokens, i, bounds, 'noun of saying in a content') ??
        readAttitude(tokens, i, bounds, 'noun of saying in a content')
      if (attitude) readings.push(attitude)
      continue
    }
    // `quoted an official as saying it was over`
    const quoted =
      token.lower === 'saying' && i > bounds.from + 1 && tokens[i - 1]!.lower === 'as'
        ? readQuoted(tokens, i, bounds)
        : null
    if (quoted) {
      readings.push(quoted)
      continue
    }
    const next = tokens[i + 1]
    // `she was warned [by her boss] that …`
    const told = next?.lower === 'by' && passiveVerbs.has(token.lemma) && isPassive(tokens, i)
    if ((!told && !verbs.has(token.lemma)) || i === bounds.from || !next || i + 1 >= bounds.to) continue
    // `they are afraid that`, `he was ready to`
    const feels = token.pos === 'ADJ' && tokens[i - 1]!.pos === 'AUX' && feelings.has(next.lower)
    if ((token.pos !== 'VERB' || !token.tag.startsWith('V')) && !feels) continue
    if (acts.has(token.lemma) || isMade(tokens, i) || isPlanned(tokens, i)) continue
    if (chances.has(token.lower) && next.lower === 'to') continue
    // `those who say so`
    if (next.lower === 'so' && tokens[i + 2]?.pos !== 'ADJ' && tokens[i + 2]?.pos !== 'ADV') continue
    if (isNoSaying(tokens, i, bounds.to)) continue
    const object = !told && !isComplement(tokens, i + 1, bounds.to) && !opensClause(tokens, i + 1, bounds.to)
    if (object && (objectVerbs.has(token.lemma) || next.pos === 'PUNCT')) continue
    // Without a helping verb this may be no verb of the clause: `Lee hoping to win`.
    const bare = token.lower.endsWith('ing') && tokens[i - 1]!.pos !== 'AUX' && tokens[i - 1]!.pos !== 'ADV'
    if (bare && !subjectOf(tokens, i, bounds)) continue
    const read = readVerb(tokens, i, bounds, 0.5, 'verb of saying in a content')
    if (!read || isUnsaid(tokens, read, i) || !isClear(tokens, read)) continue
    const reading = dropHearer(tokens, read)
    if (reading.content.some((range) => tellsSomething(tokens, range))) readings.push(reading)
  }
  return readings
}

/** `wrote off the loan`, `believes in love`; and `told him, over a drink`, which leaves out what. */
function isNoSaying(tokens: readonly Token[], at: number, limit: number): boolean {
  const {lemma} = tokens[at]!
  const next = tokens[at + 1]!
  if (next.relation === 'compound:prt' && !verbs.has(`${lemma} ${next.lower}`)) return true
  if (lemma === 'believe' && next.lower === 'in') return true
  // `learned to read`: a skill
  if (lemma === 'learn' && next.lower === 'to') return true
  // `accounted for his age`
  if (lemma === 'account' && next.lower === 'for') return true
  if (!tellingVerbs.has(lemma) || next.pos !== 'PRON' || at + 2 >= limit) return false
  return tokens[at + 2]!.text === ',' && tokens[at + 3]?.pos === 'ADP'
}

/** Who is quoted at the head of a content: `[an official] as saying it was over`. */
function readQuoted(tokens: readonly Token[], saying: number, bounds: Range): Reading | null {
  const from = nounPhraseStart(tokens, saying - 1, bounds.from)
  if (from !== bounds.from || from === saying - 1) return null
  const cue = {from: saying - 1, to: saying + 1}
  return makeReading(
    tokens,
    cue,
    [{from, to: cue.from}],
    [{from: cue.to, to: bounds.to}],
    0.6,
    'who is quoted'
  )
}

/** Somebody says it, or (in a passive) something is said of somebody. */
function isClear(tokens: readonly Token[], {mention, content}: Reading): boolean {
  const last = mention[0] ?? (content.length > 1 ? content[0] : undefined)
  if (last === undefined || !subjects.has(tokens[last.to - 1]!.pos)) return false
  // `exercises [that] were announced [in January]`
  if (!mention.length && relatives.has(tokens[last.to - 1]!.lower)) return false
  return content.some((range) => tellsSomething(tokens, range))
}

/** More than who hears it: not `asked [me]`, `told [her so]`. */
function tellsSomething(tokens: readonly Token[], {from, to}: Range): boolean {
  for (let i = from; i < to; i++) {
    const {pos, lower} = tokens[i]!
    if (pos !== 'PRON' && pos !== 'PUNCT' && lower !== 'so') return true
  }
  return false
}

/** `hopes [to sell]`, `said [that it rained]`; not `spoke [to them]`, nor `learned [that] from Lee`. */
function isComplement(tokens: readonly Token[], at: number, limit: number): boolean {
  const {lower} = tokens[at]!
  if (!complements.has(lower)) return false
  if (lower !== 'to' && lower !== 'that') return true
  let next = at + 1
  while (next < limit && tokens[next]!.pos === 'ADV') next++
  if (next >= limit) return false
  const {pos, tag} = tokens[next]!
  if (lower === 'to') return tag === 'VB' || tag === 'VBG'
  // `felt [that way]`
  if (tokens[at]!.relation === 'det') return false
  return pos !== 'ADP' && pos !== 'PUNCT' && pos !== 'CCONJ'
}

/** A subject and its verb follow: `thought [the road was] safe`. */
function opensClause(tokens: readonly Token[], from: number, limit: number): boolean {
  let noun = false
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    const {pos} = tokens[i]!
    if (pos === 'PUNCT' || pos === 'ADP' || pos === 'CCONJ') return false
    if (noun && isFiniteVerb(tokens, i)) return true
    if (subjects.has(pos)) noun = true
  }
  return false
}
