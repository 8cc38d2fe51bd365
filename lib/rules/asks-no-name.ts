import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {namingParticiples} from '../lexicon/naming-participles.js'
import {nameWithheld} from '../name-withheld.js'

const refusals: ReadonlySet<string> = new Set(['not', "n't", 'decline', 'refuse'])
/** How far into a content its name stands: `that her full name not be used`, `to give his name`. */
const reach = 6

/**
 * `an official who [asked] not to be named`, `who [did not want] to be named`, `who [declined] to give her name`: why a source has no
 * name, and nothing that it says.
 */
export function asksNoName(tokens: readonly Token[], {cue, content}: Reading): boolean {
  const first = content[0]
  if (!first) return false
  const {lower} = tokens[first.from]!
  const no = lower === 'not'
  if (lower === 'to' || lower === 'that') {
    for (let i = first.from + 1; i < tokens.length && i < first.from + reach; i++)
      if (nameWithheld(tokens, i) >= 0) return true
  }
  const [to, be, name] = tokens.slice(first.from + (no ? 1 : 0), first.from + 4)
  if (to?.lower !== 'to' || be?.lower !== 'be' || !namingParticiples.has(name?.lower ?? '')) return false
  if (no) return true
  for (let i = cue?.from ?? 0; i < (cue?.to ?? 0); i++) if (refusals.has(tokens[i]!.lemma)) return true
  return false
}
