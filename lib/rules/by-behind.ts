import type {Token} from '../../types/token.js'
import {closingMarks} from '../lexicon/closing-marks.js'
import {eventNouns} from '../lexicon/event-nouns.js'
import {namingVerbs} from '../lexicon/naming-verbs.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'

/** How far behind a verb its `by` stands at most: `dismissed as “a stunt that will cost us dear” by`. */
const reach = 40
const agents: ReadonlySet<string> = new Set(['obl:agent', 'obl'])

/**
 * Where the `by` of a passive stands, or -1: right behind the verb, or behind what somebody is called.
 *
 * `was called “a mess” [by] the critic`, `was hailed as a victory [by] Lee`; in `was described as an attack by rebels` the attack
 * may be theirs.
 */
export function byBehind(tokens: readonly Token[], verb: number, limit: number): number {
  let quoted = false
  for (let i = verb + 1; i < Math.min(limit, verb + reach); i++) {
    const {lower, pos} = tokens[i]!
    if (quotationMarks.has(lower) && lower !== "'") {
      quoted = !quoted
      continue
    }
    if (quoted) continue
    if (lower === 'by') return i === verb + 1 || isIts(tokens, verb, i) ? i : -1
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'PUNCT' || pos === 'CCONJ') return -1
  }
  return -1
}

/** Whether a `by` further off is the verb’s. */
function isIts(tokens: readonly Token[], verb: number, by: number): boolean {
  if (closingMarks.has(tokens[by - 1]!.text)) return true
  const before = tokens[by - 1]!
  if (before.pos === 'NOUN' && isEvent(before)) return false
  const who = tokens[tokens[by]!.head]
  if (who && who.head === verb && agents.has(who.relation)) return true
  // `was declared safe by engineers`
  return before.pos === 'ADJ' || namingVerbs.has(tokens[verb]!.lemma)
}

function isEvent({lemma, lower}: Token): boolean {
  return eventNouns.has(lemma) || /(?:tion|ment|ing)s?$/.test(lower)
}
