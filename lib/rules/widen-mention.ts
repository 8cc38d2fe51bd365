import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'where'])
/** `, who had worked for the town for thirty years and lives nearby,` */
const longest = 30

/**
 * Mentions led on to the verb, where only what is told of the source stands between: `One sailor[, who was not on board,] said`,
 * `The log[, seen by the Courier,] shows`. What the source did meanwhile (`Lee, speaking in Tarnow, said`) tells nothing of it.
 */
export function widenMention(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const taken = new Uint8Array(tokens.length)
  for (const {cue, content} of readings)
    for (const {from, to} of [...(cue ? [cue] : []), ...content]) taken.fill(1, from, to)
  return readings.map((reading) => {
    const {cue, mention} = reading
    const last = mention.at(-1)
    if (!cue || !last || last.to + 2 >= cue.from || cue.from - last.to > longest) return reading
    if (tokens[last.to]!.text !== ',' || tokens[cue.from - 1]!.text !== ',') return reading
    const next = tokens[last.to + 1]!
    if (!relatives.has(next.lower) && next.tag !== 'VBN') return reading
    for (let i = last.to; i < cue.from; i++) if (taken[i]) return reading
    return readingWith(reading, {mention: [...mention.slice(0, -1), {from: last.from, to: cue.from - 1}]})
  })
}
