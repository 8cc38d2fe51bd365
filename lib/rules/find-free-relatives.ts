import type {Reading} from '../../types/reading.js'
import {namingVerbs} from '../lexicon/naming-verbs.js'
import {clauseAround} from './clause-around.js'
import {makeReading} from './make-reading.js'
import {nounPhraseEnd, nounPhraseStart} from './noun-phrase.js'
import type {Scene} from './scene.js'
import {verbStart} from './verb-start.js'

/** Without `as`, these say what somebody sees, not what they call it. */
const minds: ReadonlySet<string> = new Set([
  'see',
  'view',
  'regard',
  'describe',
  'characterize',
  'characterise'
])

/** `in what they characterized as a trap`: mention `they`, cue `characterized as`, content `a trap`. */
export function findFreeRelatives(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(namingVerbs).flatMap((at) => {
    const part = scene.partAt(at)
    if (tokens[at]!.pos !== 'VERB' || part === 'cue' || part === 'mention') return []
    const block = scene.blockAt(at)
    const verb = verbStart(tokens, at, block.from)
    const from = nounPhraseStart(tokens, verb, block.from)
    if (from === verb || from === block.from || tokens[from - 1]!.lower !== 'what') return []
    const as = tokens[at + 1]?.lower === 'as' && at + 1 < block.to
    if (!as && minds.has(tokens[at]!.lemma)) return []
    const to = as ? at + 2 : at + 1
    // `What they called a trap was none.`
    const inside = tokens[from - 2]?.pos === 'ADP' && from - 2 >= block.from
    const end = inside ? clauseAround(tokens, to - 1, block).to : nounPhraseEnd(tokens, to, block.to)
    const content = {from: to, to: end}
    return (
      makeReading(tokens, {from: verb, to}, [{from, to: verb}], [content], 0.8, 'what somebody calls it') ??
      []
    )
  })
}
