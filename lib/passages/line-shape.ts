import {functionWords} from '../lexicon/function-words.js'

/** What a line looks like, without regard to the lines around it. */
export interface LineShape {
  /** Number of words; of a very long line only the first are counted. */
  readonly words: number
  /** Share of words that are common function words: high in prose, low in menus. */
  readonly common: number
  /** Share of words, but the first, that begin with a capital. */
  readonly capitals: number
  /** Whether it ends as a sentence does. */
  readonly stops: boolean
  /** Running text: several words, among them small ones, ending as a sentence does. */
  readonly prose: boolean
  /** Words of four letters and more that are not function words, lower case. */
  readonly topic: readonly string[]
}

/** A line is looked at up to here: enough to know it, and no line costs more. */
const sight = 1500

export function lineShape(line: string): LineShape {
  const head = line.length > sight ? line.slice(0, sight) : line
  let words = 0
  let common = 0
  let capitals = 0
  const topic: string[] = []
  for (const [word] of head.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    const lower = word.toLowerCase()
    if (words > 0 && word[0] !== lower[0]) capitals++
    if (functionWords.has(lower)) common++
    else if (lower.length >= 4) topic.push(lower)
    words++
  }
  const stops = /[.!?…]["”’')\]]*(?:\s[[(][^\])]{1,30}[\])])?$/.test(line.slice(-40))
  const prose = words >= 10 && stops && common / words >= 0.2
  return {
    words,
    common: words ? common / words : 0,
    capitals: words > 1 ? capitals / (words - 1) : 0,
    stops,
    prose,
    topic
  }
}
