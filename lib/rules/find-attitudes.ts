import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {attitudeNouns} from '../lexicon/attitude-nouns.js'
import {readAttitude} from '../nesting/read-attitude.js'
import {readAuthor} from '../nesting/read-author.js'
import type {Scene} from './scene.js'

/** Before a thing: `claims about the test`. In, on, with and for are as often when, where and with whom. */
const small: ReadonlySet<string> = new Set(['about', 'of', 'against'])

/** A noun of saying or thinking with whose it is: `the mayor’s claim that nobody was hurt`, `their reluctance to pay`. */
export function findAttitudes(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(attitudeNouns).flatMap((at) => {
    const {pos, lemma} = tokens[at]!
    if (pos !== 'NOUN' || !attitudeNouns.has(lemma) || scene.partAt(at) !== 'none') return []
    const next = tokens[at + 1]
    const after = tokens[at + 2]
    if (!next || !after) return []
    const authored = isLed(tokens, at) && readAuthor(tokens, at, scene.blockAt(at), 'noun of saying')
    if (authored) return authored
    const clause =
      next.lower === 'that'
        ? after.pos !== 'VERB' && after.pos !== 'AUX'
        : next.lower === 'to' && after.tag === 'VB'
    if (!clause && !small.has(next.lower)) return []
    return readAttitude(tokens, at, scene.blockAt(at), 'noun of saying') ?? []
  })
}

/** Whether a noun stands behind a verb or a preposition: `denied [a claim] by Lee that`, `despite [a warning] from Lee that`. */
function isLed(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && (tokens[before]!.pos === 'DET' || tokens[before]!.pos === 'ADJ')) before--
  const pos = tokens[before]?.pos
  return pos === 'VERB' || pos === 'ADP'
}
