import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {clauseSubjects} from '../lexicon/clause-subjects.js'
import {clauseVerbs} from '../lexicon/clause-verbs.js'
import {timeAt} from '../manner/time-at.js'
import {clauseAround} from './clause-around.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import {nameParts} from './name-parts.js'
import {nounApart} from './noun-apart.js'
import type {Scene} from './scene.js'

const past: ReadonlySet<string> = new Set(['VBD', 'VBN', 'VBZ', 'VBP'])
const told: ReadonlySet<string> = new Set(['who', 'which', 'whose'])
/** `told the harbour police in Tarnow on Monday that` */
const reach = 9

/**
 * Who says it at the head of a sentence, with something told of them between two commas, where the model sees none since the
 * verb looks like a part of that: `[The paper], citing a log, [reported] on Monday that it sank`.
 */
export function findApart(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(clauseVerbs).flatMap((at) => {
    const {pos, tag, lemma} = tokens[at]!
    if (pos !== 'VERB' || !past.has(tag) || !clauseVerbs.has(lemma) || scene.partAt(at) !== 'none') return []
    if (tokens[at - 1]?.text !== ',') return []
    const who = nounApart(tokens, at)
    const block = scene.blockAt(at)
    if (!who || who.from < block.from) return []
    const from = clauseBehind(tokens, at, block.to)
    if (from < 0) return []
    const {to} = clauseAround(tokens, from, {from: at, to: block.to})
    const opener = tokens[who.to + 1]!
    // What the source does meanwhile tells nothing of it: `The paper, citing a log`.
    const whole: Range = opener.tag === 'VBG' && !told.has(opener.lower) ? who : {from: who.from, to: at - 1}
    const cue = {from: at, to: at + 1}
    return makeReading(tokens, cue, [whole], [{from, to}], 0.7, 'verb of saying behind an aside') ?? []
  })
}

/** Where a clause begins behind who hears it and a time: `told police [she heard a noise]`, `reported on Monday [that …]`; else -1. */
function clauseBehind(tokens: readonly Token[], verb: number, limit: number): number {
  for (let i = verb + 1; i < Math.min(limit, verb + reach); i++) {
    const {lower, pos} = tokens[i]!
    if (lower === 'that' && i + 2 < limit) return i
    if (clauseSubjects.has(lower) && i + 1 < limit && isFiniteVerb(tokens, i + 1)) return i
    if (!nameParts.has(pos) && timeAt(tokens, i) < 0) return -1
  }
  return -1
}
