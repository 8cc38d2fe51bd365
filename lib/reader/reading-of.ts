import type {Reading} from '../../types/reading.js'
import {rangesOf} from './ranges-of.js'
import {type AnchorReading, spanLabels} from './read-anchor.js'

/** What the second stage makes of a cue, as ranges; sure of itself until it is weighed. */
export function readingOf(found: AnchorReading, why: string): Reading {
  const [cue] = rangesOf(found, spanLabels.cue).filter(
    ({from, to}) => from <= found.anchor.main && found.anchor.main < to
  )
  return {
    cue: cue!,
    mention: rangesOf(found, spanLabels.source),
    content: rangesOf(found, spanLabels.content),
    parent: -1,
    confidence: 1,
    why
  }
}
