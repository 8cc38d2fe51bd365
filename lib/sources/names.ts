import type {Name} from '../../types/name.js'
import type {Prose} from '../../types/prose.js'
import type {Range} from '../../types/range.js'
import {calendar} from '../lexicon/calendar.js'
import {classes} from '../lexicon/classes.js'
import {countries} from '../lexicon/countries.js'
import {honorifics} from '../lexicon/honorifics.js'
import {parties} from '../lexicon/parties.js'
import {people} from '../lexicon/people.js'
import {isBodyName} from './body-name.js'
import {isCapital} from './capital.js'
import {genderOf} from './gender.js'
import {baseOf, isNoun, isPlural} from './noun.js'
import {titleBefore} from './title.js'

const closed = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'PART', 'PRON', 'PUNCT', 'SCONJ', 'SYM'])
const particles = new Set(
  'al bin da de del della der di do dos du el ibn la le van von zu ter ten bint ben abu'.split(' ')
)
const adjectives = new Set(countries.map(([, , adjective]) => adjective.toLowerCase()))
/** Longest name, in tokens. */
const longest = 14
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

/**
 * All proper names outside headlines, in order.
 *
 * `Vice President Ann B. Lee met Robert “Bob” Ruiz of the Committee for Safe Roads (CSR)`: three.
 */
export function findNames(prose: Prose): Name[] {
  const names: Name[] = []
  const {sentences, shown, titled, starts, tokens} = prose
  sentences.forEach((_, s) => {
    if (!shown[s] || titled[s]) return
    const first = starts[s]!
    const end = starts[s + 1] ?? tokens.length
    for (let i = first; i < end; ) {
      if (!begins(prose, i, first)) {
        i++
        continue
      }
      const to = runEnd(prose, i, end)
      const name = nameIn(prose, i, to, first, end)
      if (name) names.push(name)
      i = to
    }
  })
  return names
}

/** Whether a name may begin here. */
function begins({tokens}: Prose, i: number, first: number): boolean {
  const token = tokens[i]!
  if (!isCapital(token.text) || closed.has(token.pos) || calendar.has(token.lower)) return false
  if (token.lower.startsWith("i'")) return false
  if (token.pos === 'PROPN') return true
  const opens = i === first || /^["“‘'(:]$/.test(tokens[i - 1]!.text)
  // `Filmmaker Ann Lee`: a word for a person, which becomes the title.
  return !opens || (people.has(token.lower) && isCapital(tokens[i + 1]?.text ?? ''))
}

/** Where the capitalised words that begin at `from` end. */
function runEnd({tokens}: Prose, from: number, end: number): number {
  let body = false
  let at = from
  while (at < end) {
    const token = tokens[at]!
    if (isBodyName(token.lower)) body = true
    at++
    const next = tokens[at]
    // A page in capitals is no name.
    if (!next || at >= end || at - from > longest) break
    const after = at + 1 < end ? tokens[at + 1]! : null
    const glued = next.start === token.end
    if (isCapital(next.text) && !glued) {
      if (calendar.has(next.lower) || (closed.has(next.pos) && next.pos !== 'ADV')) break
      if (next.lower.startsWith("i'")) break
      continue
    }
    if (!after) break
    if (next.text === '-' && glued && after.start === next.end) {
      if (adjectives.has(token.lower)) break
      if (
        isCapital(after.text) ||
        (after.lower.length < 6 && after.pos !== 'VERB' && after.pos !== 'ADJ' && after.lower !== 'era')
      ) {
        at++
        continue
      }
      break
    }
    if (glued && next.text === '.' && token.text.length === 1 && isCapital(after.text)) {
      at++
      continue
    }
    if (next.text === '&' && isCapital(after.text)) {
      at++
      continue
    }
    if (particles.has(next.lower) && isCapital(after.text)) {
      at++
      continue
    }
    const third = tokens[at + 2]
    if (
      /^["“‘(]$/.test(next.text) &&
      isCapital(after.text) &&
      third &&
      /^["”’)]$/.test(third.text) &&
      next.text !== '('
    ) {
      const fourth = tokens[at + 3]
      if (at + 3 < end && fourth && isCapital(fourth.text)) {
        at += 3
        continue
      }
      break
    }
    if (next.lower === 'of' || next.lower === 'for' || next.lower === 'on') {
      const joined =
        /^(?:secretary|speaker|chief|director|president|department|ministry|minister|house)$/.test(
          token.lower
        )
      if (!body && !joined) break
      let to = at + 1
      while (to < end && tokens[to]!.pos === 'DET' && to < at + 3) to++
      if (to < end && isCapital(tokens[to]!.text) && !calendar.has(tokens[to]!.lower) && body) {
        at = to
        continue
      }
      if (next.lower === 'of' && /^(?:state|defense|staff|defence)$/.test(after.lower) && joined) {
        at++
        continue
      }
      break
    }
    if (next.lower === 'and' && isCapital(after.text)) {
      // `the Food and Drug Administration`, `the Centers for Disease Control and Prevention`.
      let to = at + 1
      while (to < end && isCapital(tokens[to]!.text)) to++
      const tail = tokens[to - 1]!.lower
      const inner = tokens[at - 2]?.lower
      if (!body && at - from === 1 && to - at > 2 && isBodyName(tail) && tokens[from - 1]?.lower === 'the') {
        at++
        continue
      }
      if (body && (inner === 'of' || inner === 'for' || tokens[at - 3]?.lower === 'for') && to - at === 2) {
        at++
        continue
      }
    }
    break
  }
  return at
}

/** The name in a run of capitalised words, with the title split off; none where the run is but a title. */
function nameIn(prose: Prose, start: number, to: number, first: number, end: number): Name | null {
  const {tokens} = prose
  const title = titleBefore(tokens, start, to, first)
  let from = title ? title.to : start
  if (from >= to) return null
  while (
    from < to - 1 &&
    (parties.has(tokens[from]!.lower) || adjectives.has(tokens[from]!.lower)) &&
    isPersonTail(tokens, from + 1, to)
  ) {
    from++
  }
  const words: string[] = []
  let body = false
  for (let i = from; i < to; i++) {
    const {lower, text} = tokens[i]!
    if (lower === '-' && words.length && i + 1 < to) {
      words.push(`${words.pop()}-${tokens[++i]!.lower}`)
      continue
    }
    if (/^[\p{L}\p{N}&]/u.test(text)) words.push(lower.replaceAll('.', '') || lower)
    if (isBodyName(lower)) body = true
  }
  if (!words.length) return null
  const only = words.length === 1 ? words[0]! : ''
  // `Voters said`, at the head of a sentence.
  if (only && from === first && isNoun(baseOf(only))) return null
  // `House Democrats`, `FELLOW DOCTORS` are people in number.
  const tail = tokens[to - 1]!.lower
  if (isPlural(tail) && people.has(baseOf(tail)) && !/^(?:brothers|sisters|partners)$/.test(tail)) return null
  // `GOP` by itself is the party, `GOP voters` are of it.
  const behind = tokens[to]
  const alone = only === 'gop' && behind?.pos !== 'NOUN' && behind?.pos !== 'ADJ' && behind?.pos !== 'PROPN'
  if (only && ((parties.has(only) && !alone) || (adjectives.has(only) && !title))) return null
  // `African-Americans`, `31 Latinos`
  if (only.endsWith('s')) {
    const one = only.slice(only.lastIndexOf('-') + 1, -1)
    if (parties.has(one) || adjectives.has(one)) return null
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
  const honoured = span !== null && [...range(span)].some((i) => honorifics.has(tokens[i]!.lower))
  const role =
    span !== null &&
    [...range(span)].some((i) => people.has(tokens[i]!.lemma) || people.has(tokens[i]!.lower))
  const opens = from - (span ? span.to - span.from : 0)
  const acronym =
    tokens[to]?.text === '(' &&
    tokens[to + 2]?.text === ')' &&
    /^[A-Z][A-Za-z&.]*[A-Z]\.?$/.test(tokens[to + 1]!.text) &&
    to + 2 < end &&
    words.length > 1 &&
    isShort(tokens[to + 1]!.lower, words)
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
    title: span,
    gender,
    sort: honoured || role ? 'person' : body || employs ? 'body' : null,
    acronym,
    local:
      // `ROME (AP) —`
      (opens === first &&
        /^\p{Lu}{3}/u.test(tokens[from]!.text) &&
        /^[(–—-]$/.test(tokens[to]?.text ?? '')) ||
      (opens > first && before !== undefined && locative.has(before.lower) && tokens[to]?.lower !== "'s")
  }
}

/** Whether letters are taken from words in order: `hsi` from `harbour safety institute`. */
function isShort(acronym: string, words: readonly string[]): boolean {
  const letters = words.join(' ')
  if (acronym.charAt(0) !== letters.charAt(0)) return false
  let at = 0
  for (const letter of acronym.replaceAll('.', '')) {
    at = letters.indexOf(letter, at) + 1
    if (!at) return false
  }
  return true
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

/** `former campaign manager` in `Lee’s former campaign manager Bob Ruiz`: lower-case words that end in one for a person. */
function roleBefore({tokens}: Prose, from: number, first: number): Range | null {
  const last = tokens[from - 1]
  if (from <= first || !last || last.pos === 'PUNCT') return null
  if (!people.has(last.lower) && !classes.has(last.lower) && !/(?:ist|man|woman)$/.test(last.lower))
    return null
  let start = from - 1
  while (start > first && from - start < 10) {
    const token = tokens[start - 1]!
    const modifies =
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'PROPN' ||
      token.text === '-' ||
      token.text === '/' ||
      token.pos === 'NUM'
    if (!modifies) break
    start--
  }
  return {from: start, to: from}
}
