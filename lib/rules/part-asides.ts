import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'

/** Words of a subject that stands between a semicolon and who says it. */
const inside: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADP'])
/** `; [others on the council], said Lee, would go` */
const longest = 10

/**
 * Parted what stands around a source between commas, where it runs into what was said before.
 *
 * `Some want a vote; [others], said Lee, would wait`: Lee says it of the others only, and they want no vote. `[Others], Lee admits, argue
 * that it rusts`: the others argue, and all of it is what Lee admits.
 */
export function partAsides(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  let list = [...readings]
  for (let r = 0; r < list.length; r++) {
    const frame = frameOf(tokens, list[r]!)
    if (!frame) continue
    const subject = subjectBehind(tokens, frame.from - 1)
    if (subject) list = list.map((reading) => cutAt(tokens, reading, subject, reading === list[r]))
    const other = list.findIndex((reading, o) => o !== r && argues(reading, frame))
    if (other < 0) continue
    const {cue, mention, content} = list[other]!
    const who = {from: mention[0]!.from, to: frame.from - 1}
    const said = {from: cue!.from, to: content.at(-1)!.to}
    list[other] = readingWith(list[other]!, {mention: [who]})
    list[r] = readingWith(list[r]!, {content: [who, said]})
  }
  return list
}

/** Who says it and the verb, in one order or the other, between two commas with a verb behind; else `null`. */
function frameOf(tokens: readonly Token[], {cue, mention}: Reading): Range | null {
  const who = mention[0]
  if (!cue || !who || mention.length > 1) return null
  const frame =
    who.to === cue.from
      ? {from: who.from, to: cue.to}
      : who.from === cue.to
        ? {from: cue.from, to: who.to}
        : null
  if (!frame) return null
  const end = tokens[frame.to - 1]!.text === ',' ? frame.to - 1 : frame.to
  if (tokens[frame.from - 1]?.text !== ',' || tokens[end]?.text !== ',') return null
  if (tokens[end + 1]?.sentence !== tokens[frame.from]!.sentence || !isFiniteVerb(tokens, end + 1))
    return null
  return {from: frame.from, to: end}
}

/** The few words between a semicolon and the comma before a frame, or `null`. */
function subjectBehind(tokens: readonly Token[], comma: number): Range | null {
  for (let i = comma - 1; i > Math.max(0, comma - longest); i--) {
    if (tokens[i]!.text === ';') return i + 1 < comma ? {from: i + 1, to: comma} : null
    if (!inside.has(tokens[i]!.pos)) return null
  }
  return null
}

/** A content up to the semicolon; for who speaks in the frame, only what stands behind it. */
function cutAt(tokens: readonly Token[], reading: Reading, subject: Range, own: boolean): Reading {
  const at = reading.content.findIndex(({from, to}) => from < subject.from && to === subject.to)
  const last = reading.content[at]
  if (!last || tokens[last.from]!.sentence !== tokens[subject.from]!.sentence) return reading
  const part = own ? subject : {from: last.from, to: subject.from - 1}
  return readingWith(reading, {
    content: [...reading.content.slice(0, at), part, ...reading.content.slice(at + 1)]
  })
}

/** Whether a source was read with the frame in it, before its verb: `[Others, Lee admits,] argue`. */
function argues({cue, mention, content}: Reading, frame: Range): boolean {
  const who = mention[0]
  return (
    cue !== null &&
    who !== undefined &&
    content.length > 0 &&
    cue.from === frame.to + 1 &&
    who.from < frame.from - 1 &&
    who.to >= frame.from - 1 &&
    who.to <= cue.from
  )
}
