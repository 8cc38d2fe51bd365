import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import type {Columns} from '../reader/columns.js'
import type {LoadedModel} from '../reader/loaded-model.js'
import {narrow} from '../reader/narrow.js'
import {findAttributions} from '../stages/attributions.js'
import {findCues} from '../stages/cues.js'

/** Deeper chains than this are not looked for: on PolNeAR dev a third look finds nothing. */
const deepest = 2
/** A shorter content says nothing of somebody else's words. */
const shortest = 4

/** What the model reads inside contents, each read as if it were a paragraph, and inside what it finds there. */
export function readContents(
  tokens: readonly Token[],
  columns: Columns,
  outer: readonly Reading[],
  model: LoadedModel
): Reading[] {
  const found: Reading[] = []
  let readings = outer
  for (let depth = 0; depth < deepest && readings.length; depth++) {
    const scopes = scopesOf(columns, readings)
    if (!scopes.length) break
    const narrowed = narrow(columns, scopes)
    readings = findAttributions(tokens, narrowed, findCues(narrowed, scopes, model), model).filter(
      ({mention, confidence}) => mention.length || confidence >= sure
    )
    found.push(...readings)
  }
  return found
}

/** Within a content, a verb without a subject is seldom one of saying: `Villagers reportedly [blocked the road]`. */
const sure = 0.6
/** A content without a word of at least this rate is not read: it costs time and gives nothing. */
const likely = 2

/** The contents with a likely cue, each token in one at most. */
function scopesOf({size, rate}: Columns, readings: readonly Reading[]): Range[] {
  const seen = new Uint8Array(size)
  return readings
    .flatMap(({content}) => content)
    .filter(({from, to}) => {
      if (to - from < shortest || seen.subarray(from, to).includes(1)) return false
      if (!rate.subarray(from, to).some((one) => one >= likely)) return false
      seen.fill(1, from, to)
      return true
    })
    .sort((a, b) => a.from - b.from)
}
