import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {honorifics} from '../lexicon/honorifics.js'
import {nameTitles} from '../lexicon/name-titles.js'
import {officeFields} from '../lexicon/office-fields.js'
import {people} from '../lexicon/people.js'
import {ranks} from '../lexicon/ranks.js'
import {isBodyName} from './body-name.js'
import {isNamePart} from './is-name-part.js'

/** Words of more than one part that name an office. */
const offices = new Set([
  'secretary of state',
  'secretary of defense',
  'chief of staff',
  'attorney general',
  'secretary general'
])

/**
 * The title at the beginning of a run of capitalised words, and the lower-case words before that belong to it.
 *
 * `House Speaker` in `House Speaker Ann Lee`; all of `the Secretary of State`.
 */
export function titleBefore(tokens: readonly Token[], from: number, to: number, first: number): Range | null {
  let end = from
  for (let i = from; i < to; i++) {
    const {lower} = tokens[i]!
    // `Speaker of the House Ann Lee`
    if (isNamePart(tokens, from, i, to)) continue
    const house = lower === 'house' && tokens[i - 1]?.lower === 'the' && tokens[i - 3]?.lower === 'speaker'
    if (honorifics.has(lower) || people.has(lower) || house || isRank(tokens, i) || isConstable(tokens, i))
      end = i + 1
    else if (i + 2 < to && offices.has(`${lower} ${tokens[i + 1]!.lower} ${tokens[i + 2]!.lower}`))
      end = i + 3
    else if (i + 1 < to && offices.has(`${lower} ${tokens[i + 1]!.lower}`)) end = i + 2
  }
  // A family name that is also a word for a person: `Ann Baker`, `Paul Singer`.
  const last = tokens[to - 1]!.lower
  const held = nameTitles.has(last) && tokens[from - 1]?.pos === 'DET'
  // `the Tarnow Bishop` holds an office.
  if (end === to && to - from > 1 && !isOffice(last) && !held) {
    const before = titleBefore(tokens, from, to - 1, first)
    return before && before.to < to ? before : null
  }
  if (end === from) return null
  // `the State Department Refugee Center`: what is left is no person.
  for (let i = end; i < to; i++) if (isBodyName(tokens[i]!.lower)) return null
  if (
    end === to &&
    to - from === 1 &&
    !isOffice(tokens[from]!.lower) &&
    !isRank(tokens, from) &&
    tokens[from - 1]?.pos !== 'DET'
  )
    return null
  let start = from
  // `of course Mr. Lee`: before a form of address only a word for a person belongs to it.
  if (honorifics.has(tokens[from]!.lower) && from > first) {
    const before = tokens[from - 1]!.lower
    if (!people.has(before) && !/^(?:former|then|late|ex)$/.test(before)) return {from, to: end}
  }
  while (start > first && from - start < 8) {
    const token = tokens[start - 1]!
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.text !== '-' && !officeFields.has(token.lower))
      break
    start--
  }
  return {from: start, to: end}
}

/** `DCI`, `PM`; not of `at 2 PM`. */
function isRank(tokens: readonly Token[], at: number): boolean {
  return ranks.has(tokens[at]!.text) && tokens[at - 1]?.pos !== 'NUM'
}

/** `Det [Con] Ann Lee`; `Con` may be a first name. */
function isConstable(tokens: readonly Token[], at: number): boolean {
  return /^con\.?$/.test(tokens[at]!.lower) && /^det\.?$/.test(tokens[at - 1]?.lower ?? '')
}

/** Words for people that are hardly ever family names. */
function isOffice(lower: string): boolean {
  return (
    (honorifics.has(lower) && !nameTitles.has(lower)) ||
    /^(?:president|secretary|minister|senator|governor|chairman|chairwoman|representative|general|nominee|candidate|director|attorney|officer|leader|premier|chancellor|commissioner|ambassador|spokesman|spokeswoman|congressman|congresswoman|manager|speaker|prime|chief|professor|republican|democrat|libertarian|coordinator|strategist|executive|founder|commander|mayor|superintendent|inspector|administrator|treasurer|registrar|spokesperson|councillor|mp|mep|msp|backbencher|peer|economist|scientist|engineer|envoy|secretary-general|vice-chancellor|coroner|ombudsman)$/.test(
      lower
    )
  )
}
