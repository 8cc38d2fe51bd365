import type {Name} from '../../types/name.js'
import type {Prose} from '../../types/prose.js'
import type {Range} from '../../types/range.js'
import {datelineEnd} from '../claims/dateline.js'
import {definedTerms} from '../lexicon/defined-terms.js'
import {demonyms} from '../lexicon/demonyms.js'
import {honorifics} from '../lexicon/honorifics.js'
import {makers} from '../lexicon/makers.js'
import {parties} from '../lexicon/parties.js'
import {people} from '../lexicon/people.js'
import {portfolios} from '../lexicon/portfolios.js'
import {ranks} from '../lexicon/ranks.js'
import {traders} from '../lexicon/traders.js'
import {vague} from '../lexicon/vague.js'
import {isBodyName} from './body-name.js'
import {isCapital} from './capital.js'
import {genderOf} from './gender.js'
import {isAcronym} from './is-acronym.js'
import {baseOf, isNoun, isPlural} from './noun.js'
import {peopleAdjectives} from './people-adjectives.js'
import {roleBefore} from './role-before.js'
import {titleBefore} from './title.js'

const hyphened = /-(?:american|backed|based|born|led|like|style|wide)$/
const seat = /^[dri]-\p{L}{1,5}$/u
const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])
const locative = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'inside',
  'across',
  'around',
  'throughout',
  'toward',
  'towards',
  'into',
  'to'
])

/** The name in a run of capitalised words, with the title split off; none where the run is but a title. */
export function nameIn(prose: Prose, start: number, to: number, first: number, end: number): Name | null {
  const {tokens} = prose
  // `Sheriff’s Office`: what owns is no title.
  const owned = [...range({from: start, to})].some(
    (i) => tokens[i]!.lower === "'s" || tokens[i]!.lower === "'"
  )
  const title = owned ? null : titleBefore(tokens, start, to, first)
  let from = title ? title.to : start
  if (from >= to) return null
  while (
    from < to - 1 &&
    (parties.has(tokens[from]!.lower) || peopleAdjectives.has(tokens[from]!.lower)) &&
    isPersonTail(tokens, from + 1, to)
  ) {
    from++
  }
  // `Developers Quill Homes`: what the body is, at the head of a sentence.
  if (
    from === first &&
    to - from > 2 &&
    traders.has(tokens[from]!.lower) &&
    !isPlural(tokens[from + 1]!.lower)
  )
    from++
  // `Carmaker Quill`, at the head of a sentence; `carmaker Quill` in it
  if (from === first && to - from > 1 && makers.has(tokens[from]!.lower)) from++
  const made = makers.has(tokens[from - 1]?.lower ?? '') && from - 1 >= first
  // `Chief (Mrs) Ann Lee`, `Deputy Chief (Roads) Ann Lee`
  if (tokens[from]!.text === '(' && from + 3 < to && tokens[from + 2]!.text === ')') from += 3
  if (tokens[from]!.text === ')' && from < to - 1) from++
  const words: string[] = []
  let body = owned || made
  for (let i = from; i < to; i++) {
    const {lower, text} = tokens[i]!
    if (lower === '-' && words.length && i + 1 < to) {
      words.push(`${words.pop()}-${tokens[++i]!.lower}`)
      continue
    }
    if (/^[\p{L}\p{N}&]/u.test(text)) words.push(lower.replaceAll('.', '').replace(/'s$/, '') || lower)
    if (isBodyName(lower)) body = true
  }
  if (!words.length) return null
  const only = words.length === 1 ? words[0]! : ''
  // `Voters said`, at the head of a sentence.
  if (only && from === first && (isNoun(baseOf(only)) || vague.has(only))) return null
  // `Health officials`, at the head of a sentence.
  if (only && from === first && portfolios.has(only) && isPlainNoun(tokens[to])) return null
  // `Welsh-based`, `African-American`; `R-La.`, a seat
  if (only && (hyphened.test(only) || seat.test(only))) return null
  // `“Gutted,” she posted`
  if (only && isQuotedAlone(tokens, from, to)) return null
  // `The Company also said`
  if (only && definedTerms.has(only) && tokens[from - 1]?.lower === 'the') return null
  // `House Democrats`, `FELLOW DOCTORS` are people in number.
  const tail = tokens[to - 1]!.lower
  if (isPlural(tail) && people.has(baseOf(tail)) && !/^(?:brothers|sisters|partners)$/.test(tail)) return null
  // `GOP` by itself is the party, `GOP voters` are of it.
  const behind = tokens[to]
  const alone = only === 'gop' && behind?.pos !== 'NOUN' && behind?.pos !== 'ADJ' && behind?.pos !== 'PROPN'
  if (only && ((parties.has(only) && !alone) || (peopleAdjectives.has(only) && !title))) return null
  // `the young Swede`
  if (demonyms.has(only) && /^(?:DET|ADJ|NUM)$/.test(tokens[from - 1]?.pos ?? '')) return null
  // `African-Americans`, `31 Latinos`
  if (only.endsWith('s')) {
    const one = only.slice(only.lastIndexOf('-') + 1, -1)
    if (parties.has(one) || peopleAdjectives.has(one)) return null
    if (
      from > first &&
      (tokens[from - 1]!.pos === 'NUM' ||
        /^(?:many|some|most|few|several|all|these|those)$/.test(tokens[from - 1]!.lower))
    )
      return null
  }
  let span: Range | null = title
  let gender = genderOf(tokens, title)
  if (!title) {
    const before = roleBefore(prose, from, first)
    if (before) {
      span = before
      gender = genderOf(tokens, before)
    }
  }
  const honoured =
    span !== null &&
    [...range(span)].some((i) => honorifics.has(tokens[i]!.lower) || ranks.has(tokens[i]!.text))
  const role =
    span !== null &&
    [...range(span)].some((i) => people.has(tokens[i]!.lemma) || people.has(tokens[i]!.lower))
  const opens = from - (span ? span.to - span.from : 0)
  const acronym =
    tokens[to]?.text === '(' &&
    tokens[to + 2]?.text === ')' &&
    to + 2 < end &&
    words.length > 1 &&
    (/^[A-Z][A-Za-z&.]*[A-Z]\.?$/.test(tokens[to + 1]!.text) ||
      // `North Atlantic Treaty Organisation (Nato)`
      (/^[A-Z][a-z]+$/.test(tokens[to + 1]!.text) && tokens[to + 1]!.text.length >= words.length)) &&
    isAcronym(tokens[to + 1]!.lower, words)
      ? tokens[to + 1]!.lower.replaceAll('.', '')
      : null
  const employs =
    words.length > 1 &&
    /^(?:ceo|cfo|executives?|employees|customers|shares|shareholders|workers|stock)$/.test(
      behind?.lower ?? ''
    )
  const before = tokens[opens - 1]
  return {
    from,
    to,
    words,
    title: span && withoutBracket(tokens, span),
    gender,
    sort: honoured || role ? 'person' : body || employs ? 'body' : null,
    acronym,
    local:
      // `ROME (AP) —`, `PORT SELLICK, Nov. 12 —`
      (opens === first && to < datelineEnd(tokens, first)) ||
      (opens > first && before !== undefined && locative.has(before.lower) && tokens[to]?.lower !== "'s")
  }
}

function isPlainNoun(token: Prose['tokens'][number] | undefined): boolean {
  return token?.pos === 'NOUN' && !isCapital(token.text) && isNoun(baseOf(token.lower))
}

/** Whether a word and a mark are all that is said in a quotation; not of `“Rook,” denied it`. */
function isQuotedAlone(tokens: Prose['tokens'], from: number, to: number): boolean {
  return (
    /^[“"]$/.test(tokens[from - 1]?.text ?? '') &&
    /^[,.!?]$/.test(tokens[to]?.text ?? '') &&
    /^[”"]$/.test(tokens[to + 1]?.text ?? '') &&
    !/^(?:AUX|VERB)$/.test(tokens[to + 2]?.pos ?? '')
  )
}

function* range({from, to}: Range): Generator<number> {
  for (let i = from; i < to; i++) yield i
}

/** `Italian Ann Lee`, but not `American Airlines`, `Democratic Party`. */
function isPersonTail(tokens: Prose['tokens'], from: number, to: number): boolean {
  let count = 0
  for (let i = from; i < to; i++) {
    if (isBodyName(tokens[i]!.lower)) return false
    if (!suffixes.has(tokens[i]!.lower) && isCapital(tokens[i]!.text)) count++
  }
  return count > 1
}

/** `Chief` of `Chief (Mrs)`. */
function withoutBracket(tokens: Prose['tokens'], {from, to}: Range): Range {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.text === '(') return {from, to: i}
  return {from, to}
}
