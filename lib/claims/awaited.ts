import type {Token} from '../../types/token.js'
import {awaitingWords} from '../lexicon/awaiting-words.js'

/** So far a time stands behind the `to` of its verb: `to host a first round of talks in Ohio on Friday`. */
const reach = 12
const past: ReadonlySet<string> = new Set(['was', 'were', 'had', 'been'])

/**
 * Whether a time stands behind a `to` that leaves its act to come.
 *
 * `has offered to host talks on Friday`: `future`; `was due to speak on Friday`: `open`, it may be either; `managed to leave on Friday`: `null`.
 *
 * @param from
 *   First token of the time.
 */
export function awaited(tokens: readonly Token[], from: number): 'future' | 'open' | null {
  const {sentence} = tokens[from]!
  const before = tokens[from - 1]?.sentence === sentence ? tokens[from - 1]!.lower : ''
  for (let at = from - 1; at > 0 && from - at < reach && tokens[at]!.sentence === sentence; at--) {
    const {tag, pos} = tokens[at]!
    if (pos === 'PUNCT' || tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return null
    if (tag !== 'TO') continue
    const verb = at - 1
    if (!awaitingWords.has(tokens[verb]!.lemma) && !awaitingWords.has(tokens[verb]!.lower))
      return before === 'by' ? 'future' : null
    return isPast(verb) ? 'open' : 'future'
  }
  return null

  function isPast(verb: number): boolean {
    if (tokens[verb]!.tag === 'VBD') return true
    for (let at = verb - 1; at > verb - 4 && tokens[at]?.sentence === sentence; at--) {
      if (past.has(tokens[at]!.lower)) return true
      if (tokens[at]!.pos === 'AUX' || tokens[at]!.pos === 'PUNCT') return false
    }
    return false
  }
}
