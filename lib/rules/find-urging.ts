import type {Reading} from '../../types/reading.js'
import {urgingVerbs} from '../lexicon/urging-verbs.js'
import {urgingWords} from '../lexicon/urging-words.js'
import {clauseAround} from './clause-around.js'
import {joinedSubject} from './joined-subject.js'
import {makeReading} from './make-reading.js'
import {nameParts} from './name-parts.js'
import type {Scene} from './scene.js'
import {verbStart} from './verb-start.js'

const speakers: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
/** `warned against a rush`, `advised against selling it` */
const againstVerbs: ReadonlySet<string> = new Set(['advise', 'argue', 'caution', 'counsel', 'warn'])
const negations: ReadonlySet<string> = new Set(['not', 'never'])
/** How far behind the verb the infinitive stands: `urged the members of both unions to`. */
const reach = 10

/**
 * A verb by which somebody is asked to act, where the model sees none: `Lee blamed the owners and [urged] the union to strike`, `and
 * [warned against] a strike`.
 */
export function findUrging(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(urgingWords).flatMap((at) => {
    const {pos, tag, lemma} = tokens[at]!
    if (pos !== 'VERB' || tag === 'VB' || tag === 'VBG' || scene.partAt(at) !== 'none') return []
    const block = scene.blockAt(at)
    const next = at + 1 < block.to ? tokens[at + 1]! : undefined
    if (!next) return []
    const small = next.pos === 'ADP' && urgingVerbs.has(`${lemma} ${next.lower}`)
    const against = next.lower === 'against' && againstVerbs.has(lemma)
    if (!small && !against && !urgingVerbs.has(lemma)) return []
    const start = at + (small || against ? 2 : 1)
    if (!against && !urgesSomebody(start, block.to)) return []
    const subject = joinedSubject(scene, at, block)
    if (!subject) return []
    let from = verbStart(tokens, at, block.from)
    while (from < at && tokens[from]!.pos === 'ADV') from++
    // `was urged to leave`: somebody else urges.
    if (tag === 'VBN' && tokens.slice(from, at).some(({lemma: helper}) => helper === 'be')) return []
    const {to} = clauseAround(tokens, start, {from: at, to: block.to})
    return makeReading(tokens, {from, to: start}, [subject], [{from: start, to}], 0.6, 'verb of urging') ?? []
  })

  /** Whether a name and an infinitive follow: `the union [to strike]`, `people not to travel`. */
  function urgesSomebody(from: number, limit: number): boolean {
    let named = false
    for (let i = from; i + 1 < Math.min(limit, from + reach); i++) {
      const {pos, lower} = tokens[i]!
      if (named && lower === 'to' && (tokens[i + 1]!.tag === 'VB' || negations.has(tokens[i - 1]!.lower)))
        return true
      if (named && negations.has(lower)) continue
      if (!nameParts.has(pos) || (pos === 'PART' && lower === 'to')) return false
      if (speakers.has(pos)) named = true
    }
    return false
  }
}
