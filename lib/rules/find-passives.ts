import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {hearsayVerbs} from '../lexicon/hearsay-verbs.js'
import {clauseAround} from './clause-around.js'
import {clauseSubject} from './clause-subject.js'
import {isKnownTo} from './is-known-to.js'
import {makeReading} from './make-reading.js'
import {nounApart} from './noun-apart.js'
import type {Scene} from './scene.js'

const clauses: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'what', 'how', 'why'])
/** `it was gathered that`; `were gathered to pray` tells of people. */
const ofClauses: ReadonlySet<string> = new Set(['gathered', 'learned', 'learnt'])
const unreal: ReadonlySet<string> = new Set(['might', 'could', 'would', 'should'])

/** `The patrol was said to have left`: content `The patrol`, `have left`; `It is believed that he fled`: `that he fled`. */
export function findPassives(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(hearsayVerbs).flatMap((at) => {
    const {lower, pos} = tokens[at]!
    const part = scene.partAt(at)
    // `learnt` is taken for a noun.
    const verbal = pos === 'VERB' || pos === 'ADJ' || ofClauses.has(lower)
    if (!verbal || !hearsayVerbs.has(lower) || part === 'mention' || part === 'cue') return []
    const block = scene.blockAt(at)
    const by = byAfter(tokens, at, block.to)
    const last = by ? by.to - 1 : at
    const next = last + 1 < block.to ? tokens[last + 1]!.lower : ''
    if (next !== 'to' && !clauses.has(next)) return []
    if (next === 'to' && ofClauses.has(lower)) return []
    // `was known to police`: nothing is said.
    if (lower === 'known' && isKnownTo(tokens, at)) return []
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
    // `The boy, who is not named because of his age, is alleged to`: not his age.
    const apart = nounApart(tokens, from)
    const told = apart !== null && apart.from >= block.from && tokens[apart.to + 1]!.lower.startsWith('wh')
    const subject = told ? [apart] : clauseSubject(tokens, at, from, block)
    const why = 'passive of saying'
    const mention = by ? [by] : []
    if (next !== 'to') {
      if (from - clause.from !== 1 || tokens[clause.from]!.lower !== 'it') return []
      const content = [{from: last + 1, to: clause.to}]
      return makeReading(tokens, {from, to: at + 1}, mention, content, 0.85, why) ?? []
    }
    if (subject[0]!.from === subject[0]!.to) return []
    const cue = {from, to: by ? at + 1 : at + 2}
    return makeReading(tokens, cue, mention, [...subject, {from: last + 2, to: clause.to}], 0.85, why) ?? []
  })
}

/** `is believed [by analysts] to be ill` */
function byAfter(tokens: readonly Token[], at: number, limit: number): Range | null {
  if (at + 2 >= limit || tokens[at + 1]!.lower !== 'by') return null
  for (let i = at + 2; i < Math.min(limit, at + 10); i++) {
    const {lower, pos} = tokens[i]!
    if (lower === 'to' || lower === 'that') return i > at + 2 ? {from: at + 2, to: i} : null
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return null
  }
  return null
}
