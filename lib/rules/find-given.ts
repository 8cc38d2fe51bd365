import type {Reading} from '../../types/reading.js'
import {readVerb} from './read-verb.js'
import type {Scene} from './scene.js'

/** Verbs that the user gives: with `cues: ['quip']`, `“Not me,” Lee quipped`. */
export function findGiven(scene: Scene, cues: ReadonlySet<string>): Reading[] {
  const {tokens} = scene
  return scene.places(cues).flatMap((at) => {
    const {lemma, pos} = tokens[at]!
    if (!cues.has(lemma) || (pos !== 'VERB' && pos !== 'NOUN' && pos !== 'PROPN')) return []
    // A form that may be a noun counts as a verb only where it is inflected as one.
    if (pos !== 'VERB' && !/(?:ed|s)$/.test(tokens[at]!.lower)) return []
    if (scene.partAt(at) !== 'none' && scene.partAt(at) !== 'content') return []
    return readVerb(tokens, at, scene.blockAt(at), 0.7, 'verb given by the user') ?? []
  })
}
