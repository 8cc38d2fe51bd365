import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {closingMarks} from '../lexicon/closing-marks.js'
import {readingWith} from './reading-with.js'

const opening: ReadonlySet<string> = new Set(['“', '``', '`', '"'])

/**
 * Contents that begin too late, led back to where they begin, and who speaks after the verb taken out of the content.
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
    if (first.to <= cue.from) return quoted(reading, first, cue)
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

  /** A quotation whose opening mark is not in sight ends before the verb. */
  function quoted(reading: Reading, first: Range, cue: Range): Reading {
    let mended = reading
    const last = reading.content.at(-1)!
    // `“…,” promises the mayor.`: nothing else can be meant by what follows.
    if (!reading.mention.length && reading.content.length === 2 && last.from === cue.to && isName(last))
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
