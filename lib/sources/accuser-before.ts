import type {Figures} from '../../types/figures.js'
import {accusingWords} from '../lexicon/accusing-words.js'
import {denyingWords} from '../lexicon/denying-words.js'

/** How many sentences lie between an accusation and a denial at most. */
const reach = 2
/** How many mentions back somebody else is looked for. */
const mentions = 40

/**
 * Who accuses in the last act of saying before a denial, by entity, or -1: in `Lee accused Ruiz of theft. He denied the charge`, he is not Lee.
 *
 * Only where somebody else was mentioned in between.
 *
 * @param reading
 *   Index of the denial, -1 where a pronoun is no source.
 */
export function accuserBefore(
  {prose, readings, speakers, traces}: Figures,
  at: number,
  reading: number
): number {
  const {tokens} = prose
  const denial = readings[reading]?.cue
  if (!denial || !holds(denial.from, denial.to, denyingWords)) return -1
  let last = -1
  readings.forEach(({cue}, r) => {
    if (!cue || r === reading || cue.from > at || tokens[at]!.sentence - tokens[cue.from]!.sentence > reach)
      return
    if (last < 0 || cue.from > readings[last]!.cue!.from) last = r
  })
  const accusation = readings[last]
  if (!accusation || !holds(accusation.cue!.from, accusation.cue!.to, accusingWords)) return -1
  const accuser = speakers[last]!
  const others = traces.slice(-mentions).some(({entity, from, to}) => {
    return (
      entity !== accuser &&
      to <= at &&
      accusation.content.some((range) => range.from <= from && to <= range.to)
    )
  })
  return others ? accuser : -1

  function holds(from: number, to: number, words: ReadonlySet<string>): boolean {
    for (let i = from; i < to; i++) if (words.has(tokens[i]!.lemma)) return true
    return false
  }
}
