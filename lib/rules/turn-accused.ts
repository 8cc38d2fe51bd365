import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {accusedVerbs} from '../lexicon/accused-verbs.js'
import {hearsayVerbs} from '../lexicon/hearsay-verbs.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {isPassive} from './is-passive.js'
import {nounApart} from './noun-apart.js'
import {readingWith} from './reading-with.js'
import {trimRange} from './trim-range.js'

/** What opens a clause with a verb of its own. */
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'what', 'whose', 'where', 'when'])
const subjects: ReadonlySet<string> = new Set(['i', 'he', 'she', 'they', 'we', 'it', 'you'])

/**
 * Who is accused, where the model took them for who accuses: `<A man> [accused of] <theft> was held`, `<The boy>, who is 15, [is
 * alleged] <to have lied>`.
 *
 * Whoever accuses names somebody right behind the verb: `The union accused the mill of waste` stays.
 */
export function turnAccused(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  const first = content[0]
  if (!cue || !first || mention.length > 1 || first.from < cue.to) return reading
  let verb = cue.to - 1
  while (verb > cue.from && (tokens[verb]!.pos === 'ADP' || tokens[verb]!.lower === 'to')) verb--
  const {lower, lemma, tag} = tokens[verb]!
  const next = tokens[verb + 1]?.lower ?? ''
  const accused = (tag === 'VBN' || tag === 'VBD') && accusedVerbs.has(`${lemma} ${next}`)
  if (!accused && (next !== 'to' || !hearsayVerbs.has(lower) || !isPassive(tokens, verb))) return reading
  const who = subjectOf(tokens, mention[0], cue)
  if (!who || who.to > cue.from) return reading
  const to = accused && cue.from === verb ? deedEnd(tokens, first) : first.to
  return readingWith(reading, {mention: [], content: [who, {from: first.from, to}, ...content.slice(1)]})
}

/** Who stands before the verb, without what is told of them. */
function subjectOf(tokens: readonly Token[], mention: Range | undefined, cue: Range): Range | null {
  if (!mention) return nounApart(tokens, cue.from)
  if (mention.to > cue.from) return null
  for (let i = mention.from + 1; i + 1 < mention.to; i++)
    if (tokens[i]!.text === ',' && relatives.has(tokens[i + 1]!.lower)) return {from: mention.from, to: i}
  return trimRange(tokens, mention)
}

/** The end of the deed before the verb of the sentence: `breaking into a shop that was open | was held`. */
function deedEnd(tokens: readonly Token[], {from, to}: Range): number {
  let open = 0
  for (let i = from; i < to; i++) {
    const {lower, pos} = tokens[i]!
    if (relatives.has(lower) || subjects.has(lower) || pos === 'SCONJ') open = 1
    else if (isFiniteVerb(tokens, i)) {
      if (!open && i > from) return tokens[i - 1]!.text === ',' ? i - 1 : i
      // `was held`: one verb.
      if (pos !== 'AUX') open = 0
    } else if (pos === 'VERB') open = 0
  }
  return to
}
