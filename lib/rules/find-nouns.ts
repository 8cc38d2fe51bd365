import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {hearsayNouns} from '../lexicon/hearsay-nouns.js'
import {isRung} from './is-rung.js'
import {makeReading} from './make-reading.js'
import {nounCueStart} from './noun-cue-start.js'
import {nounPhraseEnd} from './noun-phrase.js'
import type {Scene} from './scene.js'

/** Nouns that take a thing as well as a clause: `rumors of a merger`, but not `concern of the mayor`. */
const ofThings: ReadonlySet<string> = new Set(['report', 'rumor', 'rumour', 'allegation', 'accusation'])
const owners: ReadonlySet<string> = new Set([
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'whose',
  "'s",
  "'"
])

/** `amid reports of shelling`, `rumors that the mill will close`, `calls for a strike`: nobody in particular says so. */
export function findNouns(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(hearsayNouns).flatMap((at) => {
    const {lemma, pos} = tokens[at]!
    const part = scene.partAt(at)
    if (pos !== 'NOUN' || !hearsayNouns.has(lemma) || part === 'cue' || part === 'mention') return []
    const block = scene.blockAt(at)
    const next = at + 2 < block.to ? tokens[at + 1]!.lower : ''
    const clause = next === 'that' && !isVerb(tokens[at + 2]!)
    const plural = tokens[at]!.lower.endsWith('s')
    const thing =
      (next === 'of' && ofThings.has(lemma) && plural) || (next === 'for' && lemma === 'call' && plural)
    if (!clause && !thing) return []
    const from = nounCueStart(tokens, at, block.from)
    if (from > block.from && owners.has(tokens[from - 1]!.lower)) return []
    if (next === 'for' && isRung(tokens, at)) return []
    const start = clause ? at + 1 : at + 2
    const to = clause ? clauseEnd(tokens, start, block.to) : nounPhraseEnd(tokens, start, block.to)
    return makeReading(tokens, {from, to: start}, [], [{from: start, to}], 0.7, 'noun of hearsay') ?? []
  })
}

/** In `a report that came late`, `that` is the report. */
function isVerb({pos}: Token): boolean {
  return pos === 'VERB' || pos === 'AUX'
}

function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const {pos, lower} = tokens[i]!
    if (pos === 'PUNCT' && lower !== '-' && lower !== "'") return i
  }
  return limit
}
