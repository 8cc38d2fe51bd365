import type {Piece} from '../../types/piece.js'
import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Fill, StandAlone} from '../../types/stand-alone.js'
import type {Token} from '../../types/token.js'
import type {Voice, Voices} from '../../types/voices.js'
import {calendar} from '../lexicon/calendar.js'
import {firstPersons} from '../lexicon/first-persons.js'
import {joiningWords} from '../lexicon/joining-words.js'
import {numberWords} from '../lexicon/number-words.js'
import {possessives} from '../lexicon/possessives.js'
import {quantities} from '../lexicon/quantities.js'
import {pronounOf} from '../sources/pronoun.js'
import {measuredBefore} from './measured-before.js'
import {flags} from './word-flags.js'

/** Who is meant by words of an article, found once for all claims. */
export interface Meant {
  /** For every token that begins a mention: the mention and its voice. */
  readonly mentions: ReadonlyMap<number, {readonly range: Range; readonly voice: number}>
  /** Last words of names (`lee`) that only one person has. */
  readonly surnames: ReadonlyMap<string, number>
  /** For every token, the index of the innermost quotation that it stands in, or -1. */
  readonly quoted: Int32Array
}

/** Read who is meant from the sources. */
export function meantBy(tokens: readonly Token[], quotations: readonly Quotation[], {voices}: Voices): Meant {
  const mentions = new Map<number, {range: Range; voice: number}>()
  const surnames = new Map<string, number>()
  voices.forEach((voice, at) => {
    for (const range of voice.mentions) mentions.set(range.from, {range, voice: at})
    const last = voice.name.split(' ')
    if (voice.kind !== 'person' || voice.identity !== 'named' || last.length < 2) return
    const key = last.at(-1)!.toLowerCase()
    surnames.set(key, surnames.has(key) ? -1 : at)
  })
  const quoted = new Int32Array(tokens.length).fill(-1)
  quotations.forEach(({from, to}, index) => {
    quoted.fill(index, from, to)
  })
  return {mentions, surnames, quoted}
}

/**
 * A claim with what its words point to filled in, in square brackets, so that it can be read without its article.
 *
 * `She won` is `[Ann Lee] won` where `She` is a mention of Ann Lee; `“We won”`, said by the miners, `[The miners] won`.
 *
 * @param speakerOf
 *   Voice that speaks in a quotation, by its index, or -1.
 */
export function standAlone(
  text: string,
  tokens: readonly Token[],
  ranges: readonly Range[],
  speakerOf: (quotation: number) => number,
  {voices}: Voices,
  {mentions, surnames, quoted}: Meant,
  bits: Uint8Array
): StandAlone {
  const fills: Fill[] = []
  const pieces = ranges.map((range, piece) => {
    const {from, to} = trimmed(tokens, range, piece > 0, piece === ranges.length - 1)
    if (from === to) return ''
    let out = ''
    let end = tokens[from]!.start
    for (let at = from; at < to; at++) {
      const found = bits[at]! & flags.points ? fillAt(at, to) : null
      if (!found) continue
      const {fill} = found
      fills.push(fill)
      // `“[She] won,” said Lee`: the article has brackets of its own.
      const isFilled = text[fill.words.start - 1] === '[' && text[fill.words.end] === ']'
      out += text.slice(end, fill.words.start) + (isFilled ? fill.with : `[${fill.with}]`)
      end = fill.words.end
      at = found.to - 1
    }
    return out + text.slice(end, tokens[to - 1]!.end)
  })
  return {text: pieces.filter(Boolean).join(' '), fills}

  function fillAt(at: number, end: number): {readonly fill: Fill; readonly to: number} | null {
    const token = tokens[at]!
    if (token.pos === 'PRON' || firstPersons.has(token.lower) || possessives.has(token.lower)) {
      const speaker = quoted[at]! >= 0 && firstPersons.has(token.lower) ? speakerOf(quoted[at]!) : -1
      const own = meansSpeaker(token.lower, voices[speaker]) ? speaker : -1
      if (token.lower.endsWith('self') || token.lower.endsWith('selves')) return null
      const mention = mentions.get(at)
      const voice = own >= 0 ? own : mention && mention.range.to === at + 1 ? mention.voice : -1
      return voice >= 0 ? filled({from: at, to: at + 1}, voice) : null
    }
    if (
      token.pos !== 'PROPN' ||
      tokens[at - 1]?.pos === 'PROPN' ||
      tokens[at + 1]?.pos === 'PROPN' ||
      at + 1 > end
    )
      return null
    const voice = surnames.get(token.lower) ?? -1
    return voice >= 0 ? filled({from: at, to: at + 1}, voice) : null
  }

  function filled(range: Range, at: number): {readonly fill: Fill; readonly to: number} | null {
    const voice = voices[at]!
    const mention = fullest(voice)
    const words = pieceOf(range)
    if (!mention || voice.name === words.text || isPointing(voice.name)) return null
    const name = definite(voice.name)
    const whose = name.endsWith('s') ? `${name}’` : `${name}’s`
    const meant = isPossessive(tokens[range.from]!, tokens[range.to]) ? whose : name
    return {fill: {words, with: meant, mention: pieceOf(mention)}, to: range.to}
  }

  /** The mention that has the full name, or the first. */
  function fullest(voice: Voice): Range | undefined {
    return voice.mentions.find((range) => pieceOf(range).text.includes(voice.name)) ?? voice.mentions[0]
  }

  function pieceOf({from, to}: Range): Piece {
    const start = tokens[from]!.start
    const end = tokens[to - 1]!.end
    return {start, end, text: text.slice(start, end)}
  }
}

/** `I` is who speaks; `we` only where that is more than one: of a single person it cannot be told. */
function meansSpeaker(lower: string, voice: Voice | undefined): boolean {
  if (!voice || !firstPersons.has(lower) || lower.includes('sel')) return false
  const many = lower === 'we' || lower === 'us' || lower === 'our'
  return !many || voice.kind !== 'person'
}

/** `her` is one where a noun follows: `her plan`. */
function isPossessive({lower}: Token, next: Token | undefined): boolean {
  if (lower !== 'her') return possessives.has(lower)
  return next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN' || next?.pos === 'NUM'
}

/** A stretch without the words that joined it to others: `and` before it, `when` after it. */
function trimmed(tokens: readonly Token[], {from, to}: Range, later: boolean, last: boolean): Range {
  let first = from
  let end = to
  if (later && tokens[first]!.pos === 'CCONJ') first++
  while (last && end > first + 1 && isJoint(tokens[end - 1]!)) {
    const measure = measuredBefore(tokens, end - 1)
    // `He had left days before.`
    if (measure > 0 && isEnd(tokens, end)) break
    end--
    // `She resigned[, days after]`
    if (end - measure > first) end -= measure
  }
  // `The mill closed[, but]`
  if (end < to && end > first + 1 && tokens[end - 1]!.text === ',') end--
  return {from: first, to: Math.max(first, end)}
}

/** Whether a mark or a new sentence begins at a token. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.sentence !== tokens[at - 1]!.sentence || tokens[at]!.pos === 'PUNCT'
}

/** `and`, `when`; `after`, which the tagger takes for a preposition. */
function isJoint({pos, lower}: Token): boolean {
  return pos === 'SCONJ' || pos === 'CCONJ' || joiningWords.has(lower)
}

/** A voice that is known only as `she`, `another` or `nine` cannot be filled in. */
function isPointing(name: string): boolean {
  const lower = name.toLowerCase()
  return pronounOf(lower) !== null || numberWords.has(lower) || calendar.has(lower)
}

/** `the company`, of a voice that is called `company`; not `Lee`, `two engineers`, `his campaign`. */
function definite(name: string): string {
  const words = name.toLowerCase().split(' ')
  const first = words[0]!
  const isCounted = words.some((word) => numberWords.has(word) || /\d/.test(word))
  const isCommon = /^\p{Ll}/u.test(name) && !quantities.has(first) && !isCounted
  return isCommon && pronounOf(first) === null && first !== 'the' ? `the ${name}` : name
}
