import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {choose} from '../reader/choose.js'
import type {Columns} from '../reader/columns.js'
import {explain} from '../reader/explain.js'
import type {LoadedModel} from '../reader/loaded-model.js'
import {readAnchor} from '../reader/read-anchor.js'
import {readingOf} from '../reader/reading-of.js'
import {readingSigns} from '../reader/reading-signs.js'
import {trusted} from '../reader/trust.js'
import {readingWith} from '../rules/reading-with.js'
import type {Cues} from './cues.js'

/** How likely the second stage must find a cue: best for relation F1 on PolNeAR dev. */
const least = 0.45

/** For every cue that stands the second look, who says it and what is said; in order of the cues. */
export function findAttributions(
  tokens: readonly Token[],
  columns: Columns,
  {marks, anchors}: Cues,
  model: LoadedModel
): Reading[] {
  const readings = anchors.flatMap((anchor) => readAnchor(columns, marks, anchor, model, least) ?? [])
  return choose(readings).map((found) => {
    const reading = readingOf(found, explain(columns, found.anchor, model))
    return readingWith(reading, {
      confidence: trusted(readingSigns(tokens, reading, found.sureness), model.trust)
    })
  })
}
