import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {fates} from '../lexicon/fates.js'
import {hearsayVerbs} from '../lexicon/hearsay-verbs.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import {nounPhraseStart} from './noun-phrase.js'
import type {Scene} from './scene.js'

const verbs: ReadonlySet<string> = new Set(['assumed', 'believed', 'feared', 'presumed', 'thought'])
const names: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM'])
const counts: ReadonlySet<string> = new Set(['more', 'fewer', 'less'])

/** What nobody in particular fears of people: `[Dozens] feared [dead] as drones strike`; not `Hall feared defeat`. */
export function findFeared(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(hearsayVerbs).flatMap((at) => {
    if (!verbs.has(tokens[at]!.lower) || !fates.has(tokens[at + 1]?.lower ?? '')) return []
    const sentence = scene.sentenceAt(at)
    // `feared trapped miners would die`
    if (at + 2 < sentence.to && names.has(tokens[at + 2]!.pos)) return []
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at
    if (end <= sentence.from || !names.has(tokens[end - 1]!.pos) || scene.partAt(at) === 'mention') return []
    let from = nounPhraseStart(tokens, end, sentence.from)
    if (tokens[from - 1]?.lower === 'than' && counts.has(tokens[from - 2]?.lower ?? '')) from -= 2
    const content = [
      {from: Math.max(from, sentence.from), to: end},
      {from: at + 1, to: fateEnd(tokens, at + 2, sentence.to)}
    ]
    return makeReading(tokens, {from: at, to: at + 1}, [], content, 0.8, 'what is feared of people') ?? []
  })
}

/** Up to a mark, the verb of the sentence, or what happens meanwhile: `drowned after boat sinks | as search goes on`. */
function fateEnd(tokens: readonly Token[], from: number, limit: number): number {
  let linked = false
  for (let i = from; i < limit; i++) {
    const {pos, lower} = tokens[i]!
    if (pos === 'PUNCT' || lower === 'as') return i
    if (pos === 'SCONJ' || pos === 'ADP') linked = true
    else if (isFiniteVerb(tokens, i) && !linked) return i
  }
  return limit
}
