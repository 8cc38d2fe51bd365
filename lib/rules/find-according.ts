import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {documents} from '../lexicon/documents.js'
import {goesBy} from './goes-by.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import {nameAccording} from './name-according.js'
import {nounPhraseEnd} from './noun-phrase.js'
import type {Scene} from './scene.js'

const links: ReadonlySet<string> = new Set(['and', 'but'])
/** `data collected [by the bureau of mines in the north]` */
const longest = 12
const words: ReadonlySet<string> = new Set(['according', 'per'])

/** `According to the harbour master, …` and `…, according to the harbour master`, where the model sees none; so `…, per the harbour office`. */
export function findAccording(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(words).flatMap((at) => {
    const behind = tokens[at]!.lower === 'per' ? at + 1 : at + 2
    if (behind === at + 2 && tokens[at + 1]?.lower !== 'to') return []
    if (scene.partAt(at) !== 'none') return []
    const block = scene.blockAt(at)
    const sentence = scene.sentenceAt(at)
    const mention = {from: behind, to: nounPhraseEnd(tokens, behind, block.to)}
    if (behind === at + 1 && !isNamed(tokens, at, mention.to)) return []
    if (at === sentence.from) mention.to = commaAfter(mention.to, block.to)
    if (mention.from >= mention.to || goesBy(tokens, mention)) return []
    const first = at === sentence.from
    if (first && tokens[mention.to]?.text !== ',') return []
    const content = first ? {from: mention.to + 1, to: block.to} : {from: block.from, to: at}
    if (!first && links.has(tokens[content.from]!.lower)) content.from++
    // `According to the mayor, yes.`
    if (!hasFiniteVerb(tokens, content.from, content.to)) return []
    const reading = makeReading(tokens, {from: at, to: behind}, [mention], [content], 0.8, 'according to')
    return reading ? (behind === at + 2 ? nameAccording(tokens, reading) : reading) : []
  })

  /** `According to data [collected by Lee], …`: up to the comma, where no verb stands before it. */
  function commaAfter(from: number, to: number): number {
    for (let i = from; i < Math.min(to, from + longest); i++) {
      if (tokens[i]!.text === ',') return i
      if (isFiniteVerb(tokens, i)) return from
    }
    return from
  }
}

/** `, per Reuters`, `per the Commerce Department`; not `two per team`, `as per the rules`. */
function isNamed(tokens: readonly Token[], per: number, to: number): boolean {
  const before = tokens[per - 1]
  const opens = before?.sentence !== tokens[per]!.sentence
  const article = tokens[per + 1]?.pos === 'DET'
  if (!opens && (before!.pos === 'NUM' || before!.lower === 'as' || (!article && before!.text !== ',')))
    return false
  for (let i = per + 1; i < to; i++) {
    const {pos, lemma} = tokens[i]!
    if (pos === 'PROPN' || (article && i > per + 1 && documents.has(lemma))) return true
  }
  return false
}
