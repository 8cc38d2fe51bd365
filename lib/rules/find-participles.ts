import type {Reading} from '../../types/reading.js'
import {hearsayAdjectives} from '../lexicon/hearsay-adjectives.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import {nounPhraseStart} from './noun-phrase.js'
import type {Scene} from './scene.js'

const places: ReadonlySet<string> = new Set(
  'in on at near around across inside outside during over since throughout along earlier last this so nearby there'.split(
    ' '
  )
)

/** `follow a series of incidents reported in the north`: content `a series of incidents`. */
export function findParticiples(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(hearsayAdjectives).flatMap((at) => {
    const {lower} = tokens[at]!
    const part = scene.partAt(at)
    if ((lower !== 'reported' && lower !== 'alleged') || part === 'cue' || part === 'mention') return []
    const block = scene.blockAt(at)
    const next = tokens[at + 1]
    if (at + 1 < block.to && next && !places.has(next.lower)) return []
    // `an itch reported in 6% of patients` is counted.
    if (next?.lower === 'in' && tokens[at + 2]?.pos === 'NUM' && !isYear(tokens[at + 2]!.text)) return []
    const from = nounPhraseStart(tokens, at, block.from)
    if (from === at || tokens[at - 1]!.pos !== 'NOUN') return []
    const reading =
      makeReading(tokens, {from: at, to: at + 1}, [], [{from, to: at}], 0.7, 'hearsay participle') ?? []
    // `Two blasts reported near the port were caused by gas`: the verb is still to come.
    if (from === block.from) return verbAfter(at + 1, block.to) ? reading : []
    // As the object of a verb or preposition it cannot be who reports.
    const before = tokens[from - 1]!
    if (before.pos !== 'ADP' && before.pos !== 'VERB' && before.pos !== 'AUX') return []
    if (before.pos === 'ADP' && !verbBetween(block.from, from) && !verbBetween(at + 1, block.to)) return []
    return reading
  })

  function verbAfter(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const {pos, lower} = tokens[i]!
      if (pos === 'PUNCT' || pos === 'SCONJ' || lower === 'that') return false
      if (pos === 'PRON' || pos === 'DET') continue
      if (pos === 'AUX') return tokens[i - 1]!.pos !== 'PRON'
    }
    return false
  }

  function verbBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true
    return false
  }
}

function isYear(text: string): boolean {
  return text.length === 4 && (text.startsWith('19') || text.startsWith('20'))
}
