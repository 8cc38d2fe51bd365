import type {Reading} from '../../types/reading.js'
import {makeReading} from './make-reading.js'
import {nounPhraseStart} from './noun-phrase.js'
import type {Scene} from './scene.js'

/** In running text, a name before a colon and a quotation: `Lee: “It is safe.”` */
export function findColons(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.quotations.flatMap((quotation) => {
    const at = quotation.from - 1
    if (at < 1 || tokens[at]!.text !== ':' || scene.partAt(at) !== 'none') return []
    if (scene.partAt(quotation.from) !== 'none') return []
    const block = scene.blockAt(at)
    const role = scene.passages[scene.sentences[tokens[at]!.sentence]!.passage]!.role
    if (role === 'boilerplate') return []
    const from = nounPhraseStart(tokens, at, block.from)
    const capital = /^\p{Lu}/u.test(tokens[from]!.text)
    if (from !== block.from || from === at || at - from > 6 || !capital) return []
    return (
      makeReading(
        tokens,
        {from: at, to: at + 1},
        [{from, to: at}],
        [quotation],
        0.8,
        'colon and quotation'
      ) ?? []
    )
  })
}
