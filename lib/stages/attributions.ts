import type {Reading} from '../../types/reading.js'
import {calibrated} from '../reader/calibrate.js'
import {choose} from '../reader/choose.js'
import type {Columns} from '../reader/columns.js'
import {explain} from '../reader/explain.js'
import type {LoadedModel} from '../reader/loaded-model.js'
import {rangesOf} from '../reader/ranges-of.js'
import {readAnchor, spanLabels} from '../reader/read-anchor.js'
import type {Cues} from './cues.js'

/** How likely the second stage must find a cue: best for relation F1 on PolNeAR dev. */
const least = 0.45

/** For every cue that stands the second look, who says it and what is said; in order of the cues. */
export function findAttributions(columns: Columns, {marks, anchors}: Cues, model: LoadedModel): Reading[] {
  const readings = anchors.flatMap((anchor) => readAnchor(columns, marks, anchor, model, least) ?? [])
  return choose(readings).map((reading) => {
    const [cue] = rangesOf(reading, spanLabels.cue).filter(
      ({from, to}) => from <= reading.anchor.main && reading.anchor.main < to
    )
    return {
      cue: cue!,
      mention: rangesOf(reading, spanLabels.source),
      content: rangesOf(reading, spanLabels.content),
      parent: -1,
      confidence: calibrated(reading.score, model.calibration),
      why: explain(columns, reading.anchor, model)
    }
  })
}
