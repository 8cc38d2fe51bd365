import type {Token} from '../../types/token.js'
import {calendar} from '../lexicon/calendar.js'
import {firstNames} from '../lexicon/first-names.js'
import {honorifics} from '../lexicon/honorifics.js'
import {months} from '../lexicon/months.js'
import {isCapital} from './capital.js'
import {opensBody} from './opens-body.js'

const families: ReadonlySet<string> = new Set(['april', 'august', 'friday', 'june', 'march', 'may'])
const given: ReadonlySet<string> = new Set(['april', 'august', 'june', 'may', 'sunday'])

/**
 * Whether a word for a month or day is part of the name of a person or a body here.
 *
 * `Mrs May`, `Susan May`, `June Beck said`, `The March Group`; not `May 3`, `In May Jones said`, `the Ohio May primary`, `May Day`.
 */
export function isCalendarName(tokens: readonly Token[], at: number): boolean {
  const {head, lower, relation, sentence, text} = tokens[at]!
  if (isCapital(text) && months.has(lower) && opensBody(tokens, at)) return true
  const first = given.has(lower)
  if ((!first && !families.has(lower)) || !isCapital(text)) return false
  const before = tokens[at - 1]?.sentence === sentence ? tokens[at - 1]! : null
  const next = tokens[at + 1]?.sentence === sentence ? tokens[at + 1]! : null
  if (next?.pos === 'NUM') return false
  if (before && isCapital(before.text) && families.has(lower) && next?.text !== '-') {
    if (honorifics.has(before.lower)) return true
    const beside = before.pos === 'PROPN' && before.head === at && !calendar.has(before.lower)
    const ends = !next || next.pos === 'PUNCT' || next.pos === 'VERB' || next.pos === 'AUX'
    const subject = relation.startsWith('nsubj') || relation === 'appos'
    if (beside && (firstNames.has(before.lower) || (subject && ends && tokens[at - 2]?.pos !== 'DET')))
      return true
  }
  if (!first || next?.pos !== 'PROPN' || !isCapital(next.text) || calendar.has(next.lower)) return false
  if (next.lower === 'day' || (head !== at + 1 && next.head !== at)) return false
  // `told in April Jones`, `a May Jones rally`, `the Ohio May Day`; `Sunday` stands nearly everywhere.
  if (!before) return true
  if (honorifics.has(before.lower) || before.pos === 'PUNCT') return true
  return lower !== 'sunday' && (before.pos === 'VERB' || before.pos === 'CCONJ' || before.pos === 'NOUN')
}
