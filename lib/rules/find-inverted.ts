import type {Reading} from '../../types/reading.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import {nounPhraseEnd} from './noun-phrase.js'
import type {Scene} from './scene.js'

/** What stands before the closing mark where the sentence goes on: `“It leaked,” growled Lee`. */
const stops: ReadonlySet<string> = new Set([',', '!', '?', '...', '…', '—'])
/** Closing marks; two single ones are two words. */
const marks: ReadonlySet<string> = new Set(['”', '’', '"', "'", "''"])
/** A shorter one is a title: `The film “Gone,” wrote Lee`. */
const shortest = 5
const sources: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** A quotation that nobody has yet, with verb and source behind it, whatever the verb: `“It leaked,” growls a tall welder.` */
export function findInverted(scene: Scene): Reading[] {
  const {tokens, sentences, passages} = scene
  return scene.quotations.flatMap((quotation) => {
    const {from, to, closed, parent} = quotation
    const verb = tokens[to]
    if (
      !closed ||
      parent >= 0 ||
      to - from < shortest ||
      !verb ||
      verb.pos !== 'VERB' ||
      !isFiniteVerb(tokens, to)
    )
      return []
    if (scene.partAt(from) !== 'none' || scene.partAt(to) !== 'none') return []
    if (passages[sentences[verb.sentence]!.passage]!.role === 'boilerplate') return []
    let last = to - 1
    while (last > from && marks.has(tokens[last]!.text)) last--
    if (!stops.has(tokens[last]!.text)) return []
    const block = scene.blockAt(to)
    const end = nounPhraseEnd(tokens, to + 1, block.to)
    if (!tokens.slice(to + 1, end).some(({pos}) => sources.has(pos))) return []
    return (
      makeReading(
        tokens,
        {from: to, to: to + 1},
        [{from: to + 1, to: end}],
        [quotation],
        0.85,
        'verb and source behind a quotation'
      ) ?? []
    )
  })
}
