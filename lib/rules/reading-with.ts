import type {Reading} from '../../types/reading.js'

/**
 * A reading with other parts.
 *
 * Written out, part by part: an object made by spreading another gets a shape of its own from V8, and whatever reads objects of
 * many shapes takes several times as long.
 */
export function readingWith(reading: Reading, change: Partial<Omit<Reading, 'why'>>): Reading {
  const {cue, mention, content, parent, confidence} = change
  return {
    cue: cue === undefined ? reading.cue : cue,
    mention: mention ?? reading.mention,
    content: content ?? reading.content,
    parent: parent ?? reading.parent,
    confidence: confidence ?? reading.confidence,
    why: reading.why
  }
}
