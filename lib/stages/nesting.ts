import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Token} from '../../types/token.js'
import {placeReadings} from '../nesting/place-readings.js'
import {readInside} from '../nesting/read-inside.js'

/** The attributions given, and those that stand in their content, each under its parent, in order of appearance. */
export function findNested(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  outer: readonly Reading[],
  settings: Settings
): Reading[] {
  void sentences
  void passages
  void quotations
  void settings
  const cued = new Uint8Array(tokens.length)
  for (const {cue} of outer) if (cue) cued.fill(1, cue.from, cue.to)
  const inner: Reading[] = []
  const seen = new Uint8Array(tokens.length)
  for (const reading of outer) {
    for (const range of reading.content) {
      if (seen[range.from]) continue
      seen.fill(1, range.from, range.to)
      for (const found of readInside(tokens, range)) if (!cued[found.cue!.to - 1]) inner.push(found)
    }
  }
  return placeReadings(tokens.length, outer, inner)
}
