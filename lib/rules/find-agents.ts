import type {Reading} from '../../types/reading.js'
import {namingVerbs} from '../lexicon/naming-verbs.js'
import {ofVerbs} from '../lexicon/of-verbs.js'
import {passiveVerbs} from '../lexicon/passive-verbs.js'
import {agentAfter} from './agent-after.js'
import {byBehind} from './by-behind.js'
import {clauseSubject} from './clause-subject.js'
import {deedAfter} from './deed-after.js'
import {dropHearer} from './drop-hearer.js'
import {isPassive} from './is-passive.js'
import {makeReading} from './make-reading.js'
import type {Scene} from './scene.js'
import {verbStart} from './verb-start.js'

const unreal: ReadonlySet<string> = new Set(['might', 'could', 'would', 'should', 'may', 'can'])

/** A passive of saying with who says it, where the model sees none: `Lee was warned by [her doctor] that …`, `was told by [the court] to pay`. */
export function findAgents(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(passiveVerbs).flatMap((at) => {
    const {lemma} = tokens[at]!
    if (!passiveVerbs.has(lemma) || !isPassive(tokens, at) || scene.partAt(at) !== 'none') return []
    const block = scene.blockAt(at)
    const by = byBehind(tokens, at, block.to)
    const agent = by < 0 ? null : agentAfter(tokens, by, block.to, ofVerbs.has(lemma))
    if (!agent) return []
    // `is called on it by the press`
    if (by > at + 1 && tokens[at + 1]!.pos === 'ADP' && tokens[at + 1]!.lower !== 'as') return []
    const deed = deedAfter(tokens, agent.to, block.to)
    // `was rejected by Lee` is an act; so may `was described to him by Lee` be.
    if (!deed && (by === at + 1 || !namingVerbs.has(lemma))) return []
    const from = verbStart(tokens, at, block.from)
    // `might be seen by others as weak`: nobody did.
    if (unreal.has(tokens[from]!.lower)) return []
    const said = [...clauseSubject(tokens, at, from, block), {from: at + 1, to: by}, ...(deed ? [deed] : [])]
    const made = makeReading(tokens, {from, to: at + 1}, [agent], said, 0.7, 'passive with who says it')
    return made ? dropHearer(tokens, made) : []
  })
}
