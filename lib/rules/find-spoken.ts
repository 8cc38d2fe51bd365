import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {spokenVerbs} from '../lexicon/spoken-verbs.js'
import {lendSubject} from './lend-subject.js'
import {makeReading} from './make-reading.js'
import {nounPhraseStart} from './noun-phrase.js'
import type {Scene} from './scene.js'
import {verbStart} from './verb-start.js'

/** `said during the debate last week, “…”` */
const reach = 8

/** A quotation that nobody has yet, behind a verb of speech: `a narrator asking, “Why not?”` */
export function findSpoken(scene: Scene): Reading[] {
  const {tokens, sentences, passages} = scene
  const found = scene.quotations.flatMap((quotation) => {
    if (quotation.parent >= 0 || !quotation.closed || scene.partAt(quotation.from) !== 'none') return []
    if (passages[sentences[tokens[quotation.from]!.sentence]!.passage]!.role === 'boilerplate') return []
    const {from} = scene.blockAt(quotation.from)
    let at = quotation.from - 1
    const last = Math.max(from, at - reach)
    while (at >= last && tokens[at]!.pos !== 'VERB' && tokens[at]!.pos !== 'AUX' && !readsInPart(tokens, at))
      at--
    // `claims our work “harms the town”`: more than the quotation is said.
    if (at < quotation.from - 1 && tokens[quotation.from - 1]!.pos !== 'PUNCT') return []
    if (at < last || !spokenVerbs.has(tokens[at]!.lemma)) return []
    // `The letter read in part, “…”`; but she may read “Dune”.
    if (tokens[at]!.lemma === 'read' && tokens[quotation.from - 1]!.pos !== 'PUNCT') return []
    const start = verbStart(tokens, at, from)
    return (
      makeReading(
        tokens,
        {from: start, to: at + 1},
        tokens[at]!.pos === 'VERB' ? [] : [{from: nounPhraseStart(tokens, at, from), to: at}],
        [quotation],
        0.7,
        'verb of speech before a quotation'
      ) ?? []
    )
  })
  return found.length ? lendSubject(tokens, [...scene.readings, ...found]).slice(scene.readings.length) : []
}

/** `The statement read in part`, whatever its tag. */
function readsInPart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'read' && tokens[at + 1]?.lower === 'in' && tokens[at + 2]?.lower === 'part'
}
