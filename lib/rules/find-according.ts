import type {Reading} from '../../types/reading.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import {nameAccording} from './name-according.js'
import {nounPhraseEnd} from './noun-phrase.js'
import type {Scene} from './scene.js'

const links: ReadonlySet<string> = new Set(['and', 'but'])
/** `according to plan`, `according to their size` */
const manners: ReadonlySet<string> = new Set(
  'ability age custom need plan rank schedule size taste tradition type wish'.split(' ')
)
/** `data collected [by the bureau of mines in the north]` */
const longest = 12
const words: ReadonlySet<string> = new Set(['according'])

/** `According to the harbour master, …` and `…, according to the harbour master`, where the model sees none. */
export function findAccording(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(words).flatMap((at) => {
    if (tokens[at + 1]?.lower !== 'to' || scene.partAt(at) !== 'none') return []
    const block = scene.blockAt(at)
    const sentence = scene.sentenceAt(at)
    const mention = {from: at + 2, to: nounPhraseEnd(tokens, at + 2, block.to)}
    if (at === sentence.from) mention.to = commaAfter(mention.to, block.to)
    if (mention.from >= mention.to || manners.has(tokens[mention.to - 1]!.lemma)) return []
    const first = at === sentence.from
    if (first && tokens[mention.to]?.text !== ',') return []
    const content = first ? {from: mention.to + 1, to: block.to} : {from: block.from, to: at}
    if (!first && links.has(tokens[content.from]!.lower)) content.from++
    // `According to the mayor, yes.`
    if (!hasFiniteVerb(tokens, content.from, content.to)) return []
    const reading = makeReading(tokens, {from: at, to: at + 2}, [mention], [content], 0.8, 'according to')
    return reading ? nameAccording(tokens, reading) : []
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
