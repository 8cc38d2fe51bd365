import type {Expression} from '../../types/expression.js'
import type {Figures} from '../../types/figures.js'
import {genders} from '../lexicon/genders.js'
import {ageIn} from './age-in.js'
import {compatriot, landOfNoun} from './compatriot.js'
import {onlyPerson} from './only-person.js'
import {whoIsAged} from './who-is-aged.js'

/** How many mentions back somebody without a name is looked for. */
const mentions = 40

/**
 * Whom a description means by what it tells of him in passing: his age, his country, his children; or -1.
 *
 * `The 64-year-old` after `John Hale, 64`, `the Swede` after `Anders Holm, a Swedish baker`, `the father-of-two`.
 */
export function whoIsHinted(figures: Figures, {core, head}: Expression, base: string): number {
  const {entities, prose, traces} = figures
  const {tokens} = prose
  const land = landOfNoun(base)
  if (land !== null) return compatriot(figures, land)
  if (isParentOf(figures, head)) return onlyPerson(figures, genders.get(base) ?? null, head)
  const age = ageIn(tokens, core.from, head + 1)
  if (!age) return -1
  const aged = whoIsAged(figures, age, core.from)
  if (aged >= 0 || base !== 'old') return aged
  for (let i = traces.length - 1; i >= 0 && i >= traces.length - mentions; i--)
    if (entities[traces[i]!.entity]!.traits.has(`${age}-year`)) return traces[i]!.entity
  return -1
}

/** `father-of-two` */
function isParentOf({prose: {tokens}}: Figures, head: number): boolean {
  return tokens[head + 1]?.text === '-' && tokens[head + 2]?.lower === 'of' && tokens[head + 3]?.text === '-'
}
