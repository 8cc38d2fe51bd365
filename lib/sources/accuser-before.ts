import type {Figures} from '../../types/figures.js'
import {cueHolds} from '../claims/cue-holds.js'
import {accusingWords} from '../lexicon/accusing-words.js'
import {denyingWords} from '../lexicon/denying-words.js'

/** How many sentences lie between an accusation and a denial at most. */
const reach = 2
/** How many acts of saying, and mentions, back one looks. */
const far = 40
/** How many acts of saying further on a pronoun may have: `He rejected it and said …`. */
const ahead = 4

/**
 * Who accuses in the last act of saying before a denial, by entity, or -1: in `Lee accused Ruiz of theft. He denied the charge`, he is not Lee.
 *
 * Only where somebody else is mentioned in the accusation.
 *
 * @param reading
 *   Index of an act of saying whose source the pronoun is.
 */
export function accuserBefore(
  {prose, readings, speakers, traces}: Figures,
  at: number,
  reading: number
): number {
  const {tokens} = prose
  let denies = false
  let last = -1
  for (let r = Math.max(0, reading - far); r <= reading + ahead && r < readings.length; r++) {
    const {cue, mention} = readings[r]!
    if (!cue) continue
    if (mention[0]?.from === at) denies ||= cueHolds(tokens, readings[r]!, denyingWords)
    else if (cue.from < at && (last < 0 || cue.from > readings[last]!.cue!.from)) last = r
  }
  if (!denies || last < 0) return -1
  const accusation = readings[last]!
  const {sentence} = tokens[accusation.cue!.from]!
  if (tokens[at]!.sentence - sentence > reach || !cueHolds(tokens, accusation, accusingWords)) return -1
  const accuser = speakers[last]!
  const others = traces
    .slice(-far)
    .some(
      ({entity, from, to}) =>
        entity !== accuser &&
        to <= at &&
        accusation.content.some((range) => range.from <= from && to <= range.to)
    )
  return others ? accuser : -1
}
