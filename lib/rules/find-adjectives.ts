import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {agentNouns} from '../lexicon/agent-nouns.js'
import {hearsayAdjectives} from '../lexicon/hearsay-adjectives.js'
import {makeReading} from './make-reading.js'
import {nounPhraseEnd} from './noun-phrase.js'
import type {Scene} from './scene.js'

/** `the army's reported attempt to take the bridge`: content `attempt to take the bridge`. */
export function findAdjectives(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(hearsayAdjectives).flatMap((at) => {
    const part = scene.partAt(at)
    if (part === 'cue' || part === 'mention') return []
    const block = scene.blockAt(at)
    const head = headAfter(tokens, at + 1, block.to)
    if (head < 0 || !isBefore(tokens, at, block.from) || agentNouns.has(tokens[head]!.lemma)) return []
    const to = nounPhraseEnd(tokens, at + 1, block.to)
    return (
      makeReading(tokens, {from: at, to: at + 1}, [], [{from: at + 1, to}], 0.75, 'hearsay adjective') ?? []
    )
  })
}

/** The last noun in a row of adjectives and nouns. */
function headAfter(tokens: readonly Token[], from: number, limit: number): number {
  let head = -1
  for (let i = from; i < limit; i++) {
    const {pos, lower} = tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN') head = i
    else if (pos !== 'ADJ' && lower !== '-') break
  }
  return head
}

/** What stands before shows that it is no verb: `the reported`, `Lee's alleged`, `amid reported`, `Alleged` first. */
function isBefore(tokens: readonly Token[], at: number, limit: number): boolean {
  const {pos, lower} = tokens[at]!
  if (at === limit) return pos === 'ADJ' || pos === 'PROPN' || lower !== 'claimed'
  const before = tokens[at - 1]!
  if (before.lower === 'no') return false
  if (before.lower === "'s" || before.lower === "'") return true
  if (before.pos === 'DET' || before.pos === 'ADP' || before.pos === 'NUM') return true
  if (before.pos === 'PRON') return ['his', 'her', 'its', 'their', 'our', 'my', 'your'].includes(before.lower)
  if (before.pos === 'ADJ' || before.pos === 'CCONJ') return pos === 'ADJ' || tokens[at]!.tag === 'JJ'
  return before.pos === 'VERB' && pos === 'ADJ'
}
