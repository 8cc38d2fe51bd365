import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ'])
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that'])
/** Verbs with a tense, whatever their tags: `Costs Will Rise`. */
const helpers: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could must may might'.split(' ')
)
/** `The former deputy prime minister` */
const longest = 5

/** In a headline, a second verb of the same subject: `[Hart] quits party, says [leadership has failed]`. */
export function readJoinedHeadline(tokens: readonly Token[], {from, to}: Range): Reading | null {
  for (let i = from + 2; i + 3 < to; i++) {
    if (tokens[i]!.text !== ',') continue
    const cue = tokens[i + 1]!
    if (!trailingVerbs.has(cue.lower.replace(/s$/, ''))) continue
    const plural = !cue.lower.endsWith('s')
    // `Bridge is safe, says mayor`: no clause follows.
    if (!hasClause(tokens, i + 2, to)) return null
    const end = subjectEnd(tokens, from, i)
    if (end < 0 || plural === tokens[end]!.lower.endsWith('s')) return null
    return makeReading(
      tokens,
      {from: i + 1, to: i + 2},
      [{from, to: end}],
      [{from: i + 2, to}],
      0.8,
      'headline'
    )
  }
  return null
}

/** A noun and a verb with a tense follow. */
function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (relatives.has(tokens[i]!.lower) || tokens[i]!.text === ',') return false
    if (i > from && (isFiniteVerb(tokens, i) || helpers.has(tokens[i]!.lower))) return true
  }
  return false
}

/** Where the name before the first verb ends, or -1; `Hart quits`, where the tagger sees two nouns, as well. */
function subjectEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + longest); i++) {
    if (i > from && isFiniteVerb(tokens, i)) return i
    if (!nouns.has(tokens[i]!.pos)) return -1
  }
  const {lower} = tokens[from + 1]!
  return nouns.has(tokens[from]!.pos) && lower.endsWith('s') && !lower.endsWith('ss') ? from + 1 : -1
}
