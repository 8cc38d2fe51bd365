import type {Reading} from '../../types/reading.js'
import {hearsayAdverbs} from '../lexicon/hearsay-adverbs.js'
import {clauseAround} from './clause-around.js'
import {makeReading} from './make-reading.js'
import {nounPhraseEnd} from './noun-phrase.js'
import type {Scene} from './scene.js'

/** `Villagers reportedly fled`: the clause without the adverb; `an allegedly forged letter`: what it is about. */
export function findAdverbs(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(hearsayAdverbs).flatMap((at) => {
    const part = scene.partAt(at)
    if (part === 'cue' || part === 'mention') return []
    const block = scene.blockAt(at)
    const cue = {from: at, to: at + 1}
    const before = at > block.from ? tokens[at - 1]! : undefined
    const next = at + 1 < block.to ? tokens[at + 1]! : undefined
    if (before && next && (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADP')) {
      const to = nounPhraseEnd(tokens, at + 1, block.to)
      return makeReading(tokens, cue, [], [{from: at + 1, to}], 0.7, 'hearsay adverb') ?? []
    }
    const clause = clauseAround(tokens, at, block)
    // `He left, reportedly for Rome.`: only what follows.
    const alone = before?.lower === ',' && next !== undefined && (next.pos === 'ADP' || next.lower === 'to')
    const subject = alone ? [] : [{from: clause.from, to: at}]
    return (
      makeReading(tokens, cue, [], [...subject, {from: at + 1, to: clause.to}], 0.9, 'hearsay adverb') ?? []
    )
  })
}
