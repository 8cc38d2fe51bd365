import type {Token} from '../../types/token.js'
import {days} from '../lexicon/days.js'
import {levelWords} from '../lexicon/level-words.js'
import {zones} from '../lexicon/zones.js'

const hour = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/
const leads: ReadonlySet<string> = new Set([
  'after',
  'around',
  'at',
  'before',
  'by',
  'from',
  'since',
  'until'
])
/** How far before an hour a word stands that makes it a level. */
const reach = 7

/**
 * Whether a number with minutes is an hour of the day: `at 21.40 on Friday`, `at 14:30`, `9.05 GMT`, `raised at 18.15`.
 *
 * Not where it counts something (`at 18.15 euros`), nor a level of shares, rates and points (`closed at 9.15`).
 */
export function isHour(tokens: readonly Token[], at: number): boolean {
  const {lower, sentence} = tokens[at]!
  if (!hour.test(lower)) return false
  const word = (i: number): string => (tokens[i]?.sentence === sentence ? tokens[i]!.lower : '')
  if (zones.has(word(at + 1)) || (word(at + 1) === 'local' && word(at + 2) === 'time')) return true
  if (!leads.has(word(at - 1))) return false
  const next = word(at + 1) === 'on' ? word(at + 2) : word(at + 1)
  if (days.has(next)) return true
  const {pos} = tokens[at + 1] ?? {pos: 'PUNCT'}
  if (next !== '' && pos !== 'PUNCT' && pos !== 'ADP' && pos !== 'CCONJ' && pos !== 'SCONJ') return false
  if (lower.includes(':')) return true
  // `after 18.15`, `from 9.05` may count anything.
  if (word(at - 1) !== 'at') return false
  for (let i = at - 2; i >= 0 && at - i < reach && tokens[i]!.sentence === sentence; i--)
    if (levelWords.has(tokens[i]!.lemma)) return tokens[i]!.pos === 'AUX' && tokens[at - 2]!.pos === 'VERB'
  return true
}
