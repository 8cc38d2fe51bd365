import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {believingWords} from '../lexicon/believing-words.js'
import {denyingWords} from '../lexicon/denying-words.js'
import {doubtingWords} from '../lexicon/doubting-words.js'
import {judgingVerbs} from '../lexicon/judging-verbs.js'
import {passiveVerbs} from '../lexicon/passive-verbs.js'
import {promisingWords} from '../lexicon/promising-words.js'
import {wantingWords} from '../lexicon/wanting-words.js'
import {isThing} from '../rules/is-thing.js'
import {baseOf, isNoun} from '../sources/noun.js'

/** What somebody holds or promises: `does not agree with`, `is opposed to` and `is committed to` tell of that. */
const minds: readonly ReadonlySet<string>[] = [
  believingWords,
  denyingWords,
  doubtingWords,
  promisingWords,
  wantingWords
]
/** Ends of nouns for those who do something: `viewers`, `no sane person`. */
const agents = /(?:er|or|ist|ian|ant|ent|ee|person|one|body|people|folk)s?$/
/** What may be done, and was not. */
const modals: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'would', "'d"])
const negations: ReadonlySet<string> = new Set(['not', "n't", 'never'])
/** Where or when, not what: `agreed [in October]`. */
const places: ReadonlySet<string> = new Set(['in', 'on', 'at', 'by', 'from', 'to', 'into', 'during', 'since'])

/**
 * Whether a verb of saying in a content names no act of saying: nothing is said but what a thing is, and it was not said, could
 * be said, or stands with a place or a time alone.
 *
 * Nor does a thing want another: `the deal [would favour] big firms`.
 *
 * `Lee said the crew [did not comment on] the leak`, `bees [can tell] the difference`, `a truce [agreed] in May`.
 */
export function isUnsaid(tokens: readonly Token[], {cue, mention, content}: Reading, verb: number): boolean {
  const {tag, lemma, relation} = tokens[verb]!
  const bare = tag === 'VBN' && cue?.from === verb && mention.length > 0
  // `a ceasefire agreed in October`, `a compromise rebuffed by Republicans`: whose name stands before did nothing.
  if (bare && (relation === 'acl' || tokens[verb + 1]?.lower === 'by')) return true
  if (cue && wantingWords.has(lemma) && isLifeless(tokens, mention) && isThing(tokens, content)) return true
  if (!cue || minds.some((words) => words.has(lemma)) || !isThing(tokens, content)) return false
  for (let i = cue.from; i < verb; i++) {
    const {lower} = tokens[i]!
    if (modals.has(lower) || negations.has(lower)) return true
  }
  const next = tokens[cue.to]?.lower ?? ''
  // `was accused [by Lee] of fraud`
  if (mention[0]?.from === cue.to + 1 && passiveVerbs.has(lemma)) return false
  return places.has(next) && !judgingVerbs.has(`${lemma} ${next}`)
}

/** Whether what stands for a source wants nothing: `[the deal] would favour big firms`; papers and polls may back something. */
function isLifeless(tokens: readonly Token[], mention: readonly Range[]): boolean {
  const last = mention.at(-1)
  if (!last || mention.length > 1 || last.to - last.from > 3) return false
  const {pos, lower} = tokens[last.to - 1]!
  return pos === 'NOUN' && !agents.test(lower) && !isNoun(baseOf(lower))
}
