import type {Entity} from '../../types/entity.js'
import type {Prose} from '../../types/prose.js'
import type {Range} from '../../types/range.js'
import type {SourceKind} from '../../types/source.js'
import {isHyphen} from '../claims/is-hyphen.js'
import {bodies} from '../lexicon/bodies.js'
import {honorifics} from '../lexicon/honorifics.js'
import {numberWords} from '../lexicon/number-words.js'
import {officeFields} from '../lexicon/office-fields.js'
import {parties} from '../lexicon/parties.js'
import {people} from '../lexicon/people.js'
import {portfolios} from '../lexicon/portfolios.js'
import {isCapital} from './capital.js'
import {isSeveral} from './is-several.js'
import {baseOf} from './noun.js'

const offices = new Set([
  'attorney',
  'majority',
  'minority',
  'vice',
  'prime',
  'chief',
  'deputy',
  'executive',
  'press'
])
/** Nouns that say nothing of what somebody does. */
const general = new Set([
  'source',
  'person',
  'man',
  'woman',
  'boy',
  'girl',
  'one',
  'insider',
  'old',
  'people'
])

const describing: ReadonlySet<string> = new Set([
  'federal',
  'fresh',
  'internal',
  'local',
  'new',
  'public',
  'recent'
])

/**
 * What a person is and where: `former head of the port` gives that role, and `the port` to belong to.
 */
export function standingOf(
  {text, tokens}: Prose,
  {affiliation, article, heads, name, role, words}: Entity,
  kind: SourceKind
): {role: string | null; affiliation: string | null} {
  const slice = ({from, to}: Range): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  const where = affiliation && !isDescribing(tokens, affiliation) ? affiliation : null
  if (kind !== 'person') return {role: null, affiliation: where && !words.length ? slice(where) : null}
  let range = role && wholeWords(tokens, role)
  const noun = tokens[name.to - 1]!.lower
  const says = article !== null && heads.size && !general.has(noun) && !isSeveral(noun)
  if (!range && !words.length && says) {
    let {from} = name
    // `at least one of two aides` counts, `a senior aide` describes.
    for (let i = name.from; i < name.to - 1; i++) {
      if (/^(?:DET|NUM|ADP|PRON)$/.test(tokens[i]!.pos) || isAge(tokens, i)) from = i + 1
    }
    range = {from, to: name.to}
  }
  if (!range) return {role: null, affiliation: where ? slice(where) : null}
  let place = where
  let ofField = false
  // `the port’s chief engineer`
  for (let i = range.from + 1; i < range.to - 1; i++) {
    // `a nurse at King’s Hospital`
    if (/^(?:of|for|at|with)$/.test(tokens[i]!.lower)) break
    if (tokens[i]!.lower !== "'s") continue
    place ??= {from: range.from, to: i}
    range = {from: i + 1, to: range.to}
    break
  }
  for (let i = range.from; i < range.to - 1; i++) {
    if (!/^(?:of|for|at|with)$/.test(tokens[i]!.lower) || i === range.from) continue
    // `mum-of-two`
    if (tokens[i + 1]!.text === '-') continue
    // `a father of two`
    const counted = tokens[i + 1]!.pos === 'NUM' && i + 2 >= range.to
    // `head of politics at Quill Polls`
    const field = fieldEnd(tokens, i + 1, range.to)
    if (field > i + 1 && field < range.to) continue
    ofField = field >= 0
    if (!counted && !ofField) place = {from: i + 1, to: range.to}
    break
  }
  if (!place) {
    // `Lee’s former adviser`, `CNN’s Ann Ruiz`, `Lee campaign spokesman`
    const before = tokens[range.from - 1]
    if (before && /^(?:'s|’s)$/.test(before.text))
      place = {from: nameStart(tokens, range.from - 2), to: range.from - 1}
    else if (!ofField && range.to - range.from > 1 && tokens[range.from]!.pos === 'PROPN') {
      let to = range.from
      while (to < range.to - 1 && tokens[to]!.pos === 'PROPN' && !offices.has(tokens[to]!.lower)) to++
      let of = range.from
      while (of < to && isOfOffice(tokens[of]!.lower)) of++
      if (of < to && !parties.has(tokens[range.from]!.lower)) place = {from: range.from, to}
    }
  }
  return {role: slice(range), affiliation: place && place.to > place.from ? slice(place) : null}
}

/** `New polls`, `Federal law`: a capital at the head of a sentence, and no body. */
function isDescribing(tokens: Prose['tokens'], {from, to}: Range): boolean {
  const {lower} = tokens[from]!
  return to - from === 1 && (numberWords.has(lower) || describing.has(lower))
}

/** `American-Islamic`, where the role began behind the hyphen; without a dash that stands apart. */
function wholeWords(tokens: Prose['tokens'], {from, to}: Range): Range {
  if (isHyphen(tokens, from)) return {from: from - 1, to}
  let first = from
  while (first < to - 1 && tokens[first]!.pos === 'PUNCT') first++
  return {from: first, to}
}

/** Where the words end that say of what somebody is head, not of whom: `politics`, `State for Water`; -1 where it is a body, a place or people. */
function fieldEnd(tokens: Prose['tokens'], from: number, to: number): number {
  let end = from
  while (end < to && !/^(?:of|for|at|with|in|,)$/.test(tokens[end]!.lower)) {
    const {lower, pos, text} = tokens[end]!
    if (!portfolios.has(lower) && pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'CCONJ') return -1
    if (!portfolios.has(lower) && isCapital(text)) return -1
    end++
  }
  const base = baseOf(tokens[end - 1]!.lower)
  return end === from || ((people.has(base) || bodies.has(base)) && !portfolios.has(base)) ? -1 : end
}

/** `Interior` and `Lt` before a noun say which office it is, not whose. */
function isOfOffice(lower: string): boolean {
  return (
    officeFields.has(lower) ||
    (portfolios.has(lower) && lower !== 'house') ||
    honorifics.has(lower) ||
    people.has(lower)
  )
}

function nameStart(tokens: Prose['tokens'], at: number): number {
  let from = at
  while (from > 0 && tokens[from - 1]!.pos === 'PROPN' && tokens[from - 1]!.sentence === tokens[at]!.sentence)
    from--
  return from
}

/** The end of `64-year-old`. */
function isAge(tokens: Prose['tokens'], at: number): boolean {
  return tokens[at]!.lower === 'old' && tokens[at - 1]?.text === '-'
}
