import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {nounPhraseStart} from './noun-phrase.js'
import {readingWith} from './reading-with.js'
import {sentenceAround} from './sentence-around.js'

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'where'])
/** `, who had worked for the town for thirty years and lives nearby,` */
const longest = 30

/**
 * Mentions led on to the verb, and back to whom they tell of, where only what is told of the source stands between.
 *
 * `One sailor[, who was not on board,] said`, `The log[, seen by the Courier,] shows`, `[The league,] which has no money, said`.
 * What the source did meanwhile (`Lee, speaking in Tarnow, said`) tells nothing of it.
 */
export function widenMention(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const taken = new Uint8Array(tokens.length)
  for (const {cue, content} of readings)
    for (const {from, to} of [...(cue ? [cue] : []), ...content]) taken.fill(1, from, to)
  return readings.map((reading) => {
    const {cue, mention} = reading
    const last = mention.at(-1)
    if (cue && last && mention.length === 1) {
      const from = whoStart(tokens, last, cue)
      if (from >= 0 && !taken.subarray(from, last.from).includes(1))
        return readingWith(reading, {mention: [{from, to: last.to}]})
    }
    if (!cue || !last || last.to + 2 >= cue.from || cue.from - last.to > longest) return reading
    if (tokens[last.to]!.text !== ',' || tokens[cue.from - 1]!.text !== ',') return reading
    const next = tokens[last.to + 1]!
    if (!relatives.has(next.lower) && next.tag !== 'VBN') return reading
    for (let i = last.to; i < cue.from; i++) if (taken[i]) return reading
    return readingWith(reading, {mention: [...mention.slice(0, -1), {from: last.from, to: cue.from - 1}]})
  })
}

/** Where the noun begins that a whole clause between commas tells of: `[The league], which has no money, said`; else -1. */
function whoStart(tokens: readonly Token[], {from, to}: Range, cue: Range): number {
  const closes =
    tokens[to - 1]!.text === ',' ? to === cue.from : tokens[to]?.text === ',' && to + 1 === cue.from
  if (!closes || to - from < 3 || !relatives.has(tokens[from]!.lower) || tokens[from - 1]?.text !== ',')
    return -1
  const start = nounPhraseStart(tokens, from - 1, sentenceAround(tokens, from).from)
  return start < from - 1 ? start : -1
}
