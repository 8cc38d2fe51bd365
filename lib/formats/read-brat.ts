import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {claimGraph} from '../claim-graph.js'
import {firstWhere} from '../first-where.js'
import {messages} from '../messages.js'
import {placeGiven} from '../nesting/place-given.js'
import {parseSentences} from '../parse-sentences.js'
import {settingsOf} from '../settings.js'
import {type BratRanges, parseBrat} from './parse-brat.js'

/**
 * The graph of an article whose attributions stand in a brat file: one that the format `brat` wrote and somebody corrected, or
 * one of a corpus.
 *
 * Every event with a content becomes an attribution, with whole words; its trigger is the cue where it names none. It stands in
 * the event that it names as `Parent`, or else in the innermost whose content holds it. Sources, claims and all else are found
 * anew from there, so a corrected source is one who is not mistaken for another.
 *
 * @param text
 *   Article, as the offsets of the file count it, in code points.
 * @param ann
 *   Text of the brat file.
 * @param options
 *   What is known about the article.
 * @returns
 *   What it says, and who says so; every attribution with a confidence of 1.
 * @throws {TypeError}
 *   Where a text or an option is not what is expected.
 * @throws {SyntaxError}
 *   Where a line of the file is broken, or its words are not those of the article: the line, what came and what was expected.
 */
export function readBrat(
  text: string,
  ann: string,
  options?: Readonly<Options> | null | undefined
): ClaimGraph {
  if (typeof text !== 'string') throw new TypeError(messages.wrongValue('text', 'a string', text))
  if (typeof ann !== 'string') throw new TypeError(messages.wrongValue('ann', 'a string', ann))
  const settings = settingsOf(options)
  const marked = markedIn(text, ann, `${settings.id}.ann`)
  return claimGraph(text, parseSentences(text), settings, [], (tokens) => readingsOf(marked, tokens))
}

/** One event, in UTF-16 offsets. */
interface Marked {
  readonly cue: BratRanges
  readonly mention: BratRanges
  readonly content: BratRanges
  /** Index of the event that it names as its parent, or -1. */
  readonly parent: number
}

function markedIn(text: string, ann: string, name: string): Marked[] {
  const {spans, events, broken} = parseBrat(ann, name)
  const offsets = utf16Offsets(text)
  const indexes = new Map(events.map(({id}, index) => [id, index]))
  return events.map(({trigger, roles, line}) => {
    const rangesOf = (id: string): BratRanges => {
      const span = spans.get(id)
      if (!span) throw broken(line, `a line \`${id}<tab>…\` in the file`)
      const ranges = span.ranges.map(([start, end]) => {
        const [from, to] = [offsets(start), offsets(end)]
        if (from === undefined || to === undefined) throw broken(span.line, 'a place in the article')
        return [from, to] as const
      })
      const words = ranges.map(([from, to]) => text.slice(from, to)).join(' ')
      if (lettersOf(words) !== lettersOf(span.text))
        throw broken(span.line, `the words there, \`${words.replace(/\s+/g, ' ').slice(0, 80)}\``)
      return ranges
    }
    const inRole = (wanted: string): BratRanges =>
      roles.flatMap(({role, id}) => (role.replace(/^Nested/, '') === wanted ? rangesOf(id) : []))
    const content = inRole('Content')
    const cue = inRole('Cue')
    const triggered = rangesOf(trigger)
    return {
      cue: cue.length || String(triggered) === String(content) ? cue : triggered,
      mention: inRole('Source'),
      content,
      parent: indexes.get(roles.find(({role}) => role === 'Parent')?.id ?? '') ?? -1
    }
  })
}

/** From offsets in code points to those in UTF-16; `undefined` behind the end. */
function utf16Offsets(text: string): (point: number) => number | undefined {
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  starts.push(at)
  return (point) => starts[point]
}

/** What has to be the same in a file and in its article; marks and spaces may have been made others on the way. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

function readingsOf(marked: readonly Marked[], tokens: readonly Token[]): Reading[] {
  /** Where each event stands among the readings, since those without content are none. */
  const place = new Map<number, number>()
  const readings: Reading[] = []
  marked.forEach(({cue, mention, content, parent}, index) => {
    const words = wordsOf(content, tokens)
    if (!words.length) return
    place.set(index, readings.length)
    readings.push({
      cue: wordsOf(cue, tokens)[0] ?? null,
      mention: wordsOf(mention, tokens),
      content: words,
      parent,
      confidence: 1,
      why: messages.byHand()
    })
  })
  return placeGiven(
    tokens.length,
    readings.map((reading) => ({...reading, parent: place.get(reading.parent) ?? -1}))
  )
}

/** The words that ranges touch, in order; ranges that overlap, or meet within a sentence, are one. */
function wordsOf(ranges: BratRanges, tokens: readonly Token[]): Range[] {
  const found: Range[] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const from = firstWhere(tokens.length, (at) => tokens[at]!.end > start)
    let to = from
    while (to < tokens.length && tokens[to]!.start < end) to++
    if (from === to) continue
    const last = found.at(-1)
    const meets = last?.to === from && tokens[from]!.sentence === tokens[from - 1]!.sentence
    if (last && (from < last.to || meets))
      found[found.length - 1] = {from: last.from, to: Math.max(last.to, to)}
    else found.push({from, to})
  }
  return found
}
