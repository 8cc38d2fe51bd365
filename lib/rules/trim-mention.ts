import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {days} from '../lexicon/days.js'
import {periods} from '../lexicon/periods.js'
import {timeAt} from '../manner/time-at.js'
import {isCapital} from '../sources/capital.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'

/** The longest time that stands before a verb: `earlier this week`. */
const longest = 3
const before: ReadonlySet<string> = new Set(['on', 'in', 'just'])
const pointing: ReadonlySet<string> = new Set(['this', 'last'])
const leading: ReadonlySet<string> = new Set([
  'by',
  'as',
  'after',
  'when',
  'while',
  'because',
  'although',
  'though',
  'but',
  'and'
])
/** A bullet or a picture: `•`, a flag. Quotation marks and brackets may be part of a name. */
const picture = /^(?:[\p{So}\p{Extended_Pictographic}•‣▪●]|\ufe0f|\u200d)+$/u
const distances: ReadonlySet<string> = new Set(['after', 'before', 'since'])
const places: ReadonlySet<string> = new Set(['at', 'in', 'on', 'during'])
const starts: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'])

/** Take the time of saying off the end of a mention, and small words off its head: `The council [on Friday] rejected`, `backed [by] farmers`. */
export function trimMention(tokens: readonly Token[], given: Reading): Reading {
  const reading = takeVerb(tokens, given)
  const {cue, mention} = reading
  const last = mention.at(-1)
  if (!cue || !last) return reading
  const to = last.to === cue.from ? timeStart(tokens, last) : openEnd(tokens, last)
  const from = headStart(tokens, last)
  if ((to === last.to && from === last.from) || from >= to) return reading
  return readingWith(reading, {mention: [...mention.slice(0, -1), {from, to}]})
}

/** `Her sister, 46, [fumed]: “…”`: the verb before a colon is the cue. */
function takeVerb(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention} = reading
  const last = mention.at(-1)
  if (!cue || !last || tokens[cue.from]!.text !== ':' || last.to !== cue.from) return reading
  const at = last.to - 1
  const {pos, lower} = tokens[at]!
  if (!isFiniteVerb(tokens, at) && (pos !== 'ADJ' || !lower.endsWith('ed'))) return reading
  const to = tokens[at - 1]?.text === ',' ? at - 1 : at
  if (to <= last.from) return nameBefore(reading, {from: at, to: at + 1})
  return readingWith(reading, {
    cue: {from: at, to: at + 1},
    mention: [...mention.slice(0, -1), {from: last.from, to}]
  })
}

/** `[Her sister, 46,] fumed: “…”`, where the name was read as said. */
function nameBefore(reading: Reading, cue: Range): Reading {
  const [first, ...rest] = reading.content
  if (!first || !rest.length || first.to > cue.from || cue.from - first.to > 1) return reading
  return readingWith(reading, {cue, mention: [first], content: rest})
}

/** `according to polls [(a sizable margin]`: a bracket that does not close is none of it. */
function openEnd(tokens: readonly Token[], {from, to}: Range): number {
  let open = -1
  for (let i = from; i < to; i++) {
    const {text} = tokens[i]!
    if (text === '(') open = i
    else if (text === ')') open = -1
  }
  return open > from ? open : to
}

function timeStart(tokens: readonly Token[], {from, to}: Range): number {
  for (let at = Math.max(from + 1, to - longest); at < to; at++) {
    if (timeAt(tokens, at) !== to) continue
    const prepared = before.has(tokens[at - 1]!.lower)
    // `The mill on Monday`, `The mill this week`; `the fire of Monday` is another one.
    if (!prepared && !pointing.has(tokens[at]!.lower) && !isBareDay(tokens, at)) return to
    const end = prepared ? at - 1 : at
    // `a report released last year`
    return end > from && tokens[end - 1]!.pos !== 'VERB' ? end : to
  }
  return to
}

/** `The company [today]`, `the mill [Monday]`; not `the fire of Monday`, `the paper Dover Today`, `Ruby Tuesday`. */
function isBareDay(tokens: readonly Token[], at: number): boolean {
  const {lower, text} = tokens[at]!
  if (!days.has(lower)) return false
  const {pos} = tokens[at - 1]!
  // A day of the week has its capital anyway: behind a name it may be part of it.
  return isCapital(text) ? pos === 'NOUN' && !lower.startsWith('to') : pos !== 'ADP' && pos !== 'VERB'
}

function headStart(tokens: readonly Token[], range: Range): number {
  const {to} = range
  let {from} = range
  while (from + 1 < to && tokens[from]!.text.charCodeAt(0) > 127 && picture.test(tokens[from]!.text)) from++
  // `In [September] the council banned`, `On 2 [September] the council banned`
  const day = tokens[from - 1]?.pos === 'NUM' ? from - 2 : from - 1
  const after = tokens[day]?.pos === 'ADP' ? timeAt(tokens, from) : -1
  if (after > from && after < to && starts.has(tokens[after]!.pos)) return after
  // `[Reacting,] the minister said`
  if (tokens[from]!.tag === 'VBG' && tokens[from + 1]?.text === ',' && from + 2 < to) return from + 2
  const since = sinceEnd(tokens, from, to)
  if (since > from) return since
  if (tokens[from]!.lower === 'such' && tokens[from + 1]?.lower === 'as' && from + 2 < to) return from + 2
  if (leading.has(tokens[from]!.lower)) return from + 1 < to ? from + 1 : from
  return tokens[from]!.pos === 'ADP' ? behindPlace(tokens, from, to) : from
}

/** `[hours after] the paper`, `[two weeks before] Lee`: when, and not who. */
function sinceEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to - 1, from + longest); i++) {
    if (distances.has(tokens[i + 1]!.lower) && periods.has(tokens[i]!.lower)) return i + 2 < to ? i + 2 : from
    const {pos} = tokens[i]!
    if (pos !== 'NUM' && pos !== 'DET' && pos !== 'ADJ') return from
  }
  return from
}

/** `[In court on Monday,] the judge`: where it was said stands in front. */
function behindPlace(tokens: readonly Token[], from: number, to: number): number {
  if (!places.has(tokens[from]!.lower)) return from
  for (let i = from + 1; i + 1 < to; i++) {
    const {pos, text} = tokens[i]!
    if (text === ',') return starts.has(tokens[i + 1]!.pos) ? i + 1 : from
    if (pos === 'VERB' || pos === 'AUX') return from
  }
  return from
}
