import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {halvesAround} from './halves-around.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {ownersOf} from './owners-of.js'
import {readingWith} from './reading-with.js'
import {trimRange} from './trim-range.js'

/** What opens what else the source is called: `according to Lee, a miner, …`. */
const openers: ReadonlySet<string> = new Set(['a', 'an', 'who', 'which', 'whose'])
/** `a miner who was there when the roof came down` */
const longest = 16

/**
 * Both halves of what is said around `according to`: `[The dam], according to officials, [will open in May]`.
 *
 * Only where the first half is no clause by itself: behind `The dam failed, according to Ann Lee, …` may stand who she is.
 */
export function joinAccording(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  let taken: Int32Array | undefined
  return readings.map((reading, r) => {
    const {cue, mention, content} = reading
    const who = mention[0]
    if (!cue || !who || tokens[cue.from]!.lower !== 'according' || who.from !== cue.to) return reading
    if (tokens[cue.from - 1]?.text !== ',' || tokens[who.to]?.text !== ',') return reading
    taken ??= ownersOf(tokens.length, readings)
    const owner = taken
    const named = {from: who.from, to: nameEnd(who.to)}
    const isFree = (at: number): boolean => owner[at] === 0 || owner[at] === r + 1
    const halves = halvesAround(tokens, {from: cue.from, to: named.to}, isFree)
    if (!halves) return reading
    const [before, after] = halves
    const ends = tokens[before.to - 1]!.pos === 'AUX'
    const open = !hasFiniteVerb(tokens, before.from, before.to) && hasFiniteVerb(tokens, after.from, after.to)
    if (!ends && !open) return reading
    const to = Math.max(after.to, content.at(-1)?.to ?? 0)
    const kept = [before, {from: after.from, to}].flatMap((range) => trimRange(tokens, range) ?? [])
    return readingWith(reading, {mention: [named], content: kept})
  })

  /** The comma behind what else the source is called. */
  function nameEnd(comma: number): number {
    if (!openers.has(tokens[comma + 1]?.lower ?? '')) return comma
    const {sentence} = tokens[comma]!
    for (let i = comma + 2; i < comma + longest && tokens[i]?.sentence === sentence; i++)
      if (tokens[i]!.text === ',') return i
    return comma
  }
}
