import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {clauseVerbs} from '../lexicon/clause-verbs.js'
import {dropHearer} from './drop-hearer.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {makeReading} from './make-reading.js'
import type {Scene} from './scene.js'
import {whoWith} from './who-with.js'

/** `warning`, which may be tagged as a noun. */
const words: ReadonlySet<string> = new Set([...clauseVerbs, 'warning'])

/** What somebody says meanwhile, where the model sees none: `Shops closed, with [the weather service] [warning] it would freeze`. */
export function findWith(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(words).flatMap((at) => {
    if (!tokens[at]!.lower.endsWith('ing') || scene.partAt(at) !== 'none') return []
    const who = whoWith(tokens, at)
    const block = scene.blockAt(at)
    if (!who || who.from < block.from) return []
    const content = {from: at + 1, to: endOf(tokens, at + 1, block.to)}
    const told = tokens[at + 1]?.lower === 'of' || hasFiniteVerb(tokens, content.from, content.to)
    if (!told) return []
    const cue = {from: at, to: at + 1}
    const reading = makeReading(tokens, cue, [who], [content], 0.7, 'participle behind with')
    return reading ? dropHearer(tokens, reading) : []
  })
}

/** Up to the comma that ends the phrase: `With police [saying it was over], shops closed`. */
function endOf(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (tokens[i]!.text === ',' || tokens[i]!.text === ';') return i
  return limit
}
