import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {closingMarks} from '../lexicon/closing-marks.js'
import {readingWith} from './reading-with.js'

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'where'])
const opening: ReadonlySet<string> = new Set(['“', '``', '`', '"'])

/**
 * Contents that begin too late or end too early before who says it, and who speaks after the verb taken out of the content.
 *
 * `The crew, Lee said, [was safe]`: the crew as well. `We waited, and [nobody came,” said Lee`: all of it. `“It is over,” promises
 * [the mayor]`: who promises.
 */
export function leadBack(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const taken = new Uint8Array(tokens.length)
  for (const {cue, mention, content} of readings)
    for (const {from, to} of [...(cue ? [cue] : []), ...mention, ...content]) taken.fill(1, from, to)
  return readings.map((reading) => {
    const {cue, mention, content} = reading
    const first = content[0]
    if (!cue || !first) return reading
    if (first.to <= cue.from) return inFront(quoted(reading, first, cue))
    const who = mention[0]
    return who && who.to === cue.from ? interrupted(reading, first, who) : reading
  })

  /** `The crew, Lee said, was safe`: the subject stands before the frame. */
  function interrupted(reading: Reading, first: Range, {from}: Range): Reading {
    if (tokens[from - 1]?.text !== ',') return reading
    const start = freeFrom(from - 1)
    if (start >= from - 1) return reading
    const bare = tokens[first.from]!.text === ',' ? first.from + 1 : first.from
    const verbal = tokens[bare]!.pos === 'AUX' || tokens[bare]!.pos === 'VERB'
    for (let at = start; at < from - 1; at++) {
      const {head, relation} = tokens[at]!
      const said = head >= first.from && head < first.to
      // Before a bare verb it is the subject, however the parser hangs it.
      const of = isIn(reading.cue!, head) && relation.startsWith('nsubj')
      const above = verbal && (of || tokens[reading.cue!.from]!.head === at)
      if ((said && relation.startsWith('nsubj')) || above)
        return readingWith(reading, {content: [{from: start, to: from - 1}, ...reading.content]})
    }
    return reading
  }

  /** `The man[, who fled, was] found, she said`: all up to who says it, and from the noun on where it begins with what is told of it. */
  function inFront(reading: Reading): Reading {
    const {cue, mention, content} = reading
    const only = content[0]!
    const frame = Math.min(cue!.from, mention[0]?.from ?? cue!.from)
    if (content.length !== 1 || frame <= only.to || tokens[frame - 1]!.text !== ',') return reading
    const within = tokens[only.from - 1]?.sentence === tokens[only.from]!.sentence
    const from = within && relatives.has(tokens[only.from]!.lower) ? freeFrom(only.from) : only.from
    const to = isFreeBetween(only.to, frame - 1) ? frame - 1 : only.to
    return from === only.from && to === only.to ? reading : readingWith(reading, {content: [{from, to}]})
  }

  function isFreeBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (
        taken[at] ||
        opening.has(tokens[at]!.text) ||
        isClosing(at) ||
        tokens[at]!.sentence !== tokens[to]!.sentence
      )
        return false
    return true
  }

  /** A quotation whose opening mark is not in sight ends before the verb. */
  function quoted(reading: Reading, first: Range, cue: Range): Reading {
    let mended = reading
    const last = reading.content.at(-1)!
    // `“…,” promises the mayor.`: nothing else can be meant by what follows.
    const opens = last.from === cue.to && tokens[cue.to - 1]!.pos !== 'ADP'
    if (!reading.mention.length && reading.content.length === 2 && opens && isName(last))
      mended = readingWith(reading, {mention: [last], content: [first]})
    if (!isClosing(first.to - 1)) return mended
    for (let at = first.from; at < first.to - 1; at++) if (isOpening(at)) return mended
    const start = freeFrom(first.from)
    if (start === first.from) return mended
    return readingWith(mended, {content: [{from: start, to: first.to}, ...mended.content.slice(1)]})
  }

  /** `“`, also as two apostrophes before a word. */
  function isOpening(at: number): boolean {
    const {text, end} = tokens[at]!
    if (text !== "'") return opening.has(text)
    const next = tokens[at + 1]
    return next?.text === "'" && next.start === end && tokens[at + 2]?.start === next.end
  }

  /** `”`, also as two apostrophes. */
  function isClosing(at: number): boolean {
    const {text, start} = tokens[at]!
    if (text !== "'") return closingMarks.has(text)
    return tokens[at - 1]?.text === "'" && tokens[at - 1]!.end === start
  }

  /** The first of the words of the same sentence before a place that nothing else was read in. */
  function freeFrom(at: number): number {
    const sentence = tokens[Math.max(0, at - 1)]!.sentence
    let from = at
    while (from > 0 && tokens[from - 1]!.sentence === sentence && !taken[from - 1]) {
      if (isOpening(from - 1)) return from - 1
      from--
    }
    return tokens[from - 1]?.sentence === sentence ? at : from
  }

  /** A phrase without a verb, up to the end of the sentence. */
  function isName({from, to}: Range): boolean {
    let noun = false
    // `is expected [in June]`: when
    if (tokens[from]!.pos === 'ADP' && tokens[from]!.lower !== 'by') return false
    for (let at = from; at < to; at++) {
      const {pos, text} = tokens[at]!
      if (pos === 'VERB' || pos === 'AUX' || opening.has(text)) return false
      if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') noun = true
    }
    const next = tokens[to]
    return noun && (!next || next.pos === 'PUNCT' || next.sentence !== tokens[from]!.sentence)
  }
}

function isIn({from, to}: Range, at: number): boolean {
  return at >= from && at < to
}
