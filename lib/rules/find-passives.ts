import type {Reading} from '../../types/reading.js'
import {hearsayVerbs} from '../lexicon/hearsay-verbs.js'
import {clauseAround} from './clause-around.js'
import {makeReading} from './make-reading.js'
import type {Scene} from './scene.js'

const unreal: ReadonlySet<string> = new Set(['might', 'could', 'would', 'should'])

/** `The patrol was said to have left`: content `The patrol`, `have left`; `It is believed that he fled`: `that he fled`. */
export function findPassives(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(hearsayVerbs).flatMap((at) => {
    const {lower, lemma, pos} = tokens[at]!
    const part = scene.partAt(at)
    if (pos !== 'VERB' || lower === lemma || lower.endsWith('ing') || part === 'mention' || part === 'cue')
      return []
    const block = scene.blockAt(at)
    const next = at + 1 < block.to ? tokens[at + 1]!.lower : ''
    if (next !== 'to' && next !== 'that') return []
    let from = at
    let be = false
    while (from > block.from) {
      const token = tokens[from - 1]!
      if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.lower !== "n't" && token.lower !== 'not') break
      if (token.lemma === 'be') be = true
      // `might have been expected to`: nobody did expect it.
      if (unreal.has(token.lower)) return []
      from--
    }
    if (!be) return []
    const clause = clauseAround(tokens, from, block)
    const subject = {from: clause.from, to: from}
    const why = 'passive of saying'
    if (next === 'that') {
      if (from - clause.from !== 1 || tokens[clause.from]!.lower !== 'it') return []
      return makeReading(tokens, {from, to: at + 1}, [], [{from: at + 1, to: clause.to}], 0.85, why) ?? []
    }
    if (subject.from === subject.to) return []
    return (
      makeReading(tokens, {from, to: at + 2}, [], [subject, {from: at + 2, to: clause.to}], 0.85, why) ?? []
    )
  })
}
