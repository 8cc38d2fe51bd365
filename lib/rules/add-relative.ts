import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {clauseVerbs} from '../lexicon/clause-verbs.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'

const pronouns: ReadonlySet<string> = new Set(['what', 'which', 'who', 'whom', 'that', 'how'])
const gaps: ReadonlySet<string> = new Set(['which', 'who', 'that'])

/** Contents whose first word stands before the source: `the mill, [which] Lee says [is closed]`; `[what] Lee says [it will do]`. */
export function addRelative(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => {
    const {cue, mention, content} = reading
    const who = mention[0]
    const first = content[0]
    if (!cue || !first || !who || mention.length > 1 || who.to !== cue.from || first.from !== cue.to)
      return reading
    const at = who.from - 1
    const word = tokens[at]?.lower ?? ''
    if (!pronouns.has(word) || tokens[at]!.sentence !== tokens[who.from]!.sentence) return reading
    const verb = tokens[cue.to - 1]!
    if (verb.pos !== 'VERB' || !clauseVerbs.has(verb.lemma)) return reading
    // `people that Lee says are ill`, but not `it is sad that Lee says she is ill`.
    if (gaps.has(word) && !isFiniteVerb(tokens, first.from) && tokens[first.from]!.pos !== 'ADV')
      return reading
    return readingWith(reading, {content: [{from: at, to: at + 1}, ...content]})
  })
}
