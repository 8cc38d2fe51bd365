import type {Figures} from '../../types/figures.js'
import {genders} from '../lexicon/genders.js'
import {people} from '../lexicon/people.js'
import {spokesmen} from '../lexicon/spokesmen.js'
import {genderByName} from './gender-by-name.js'
import {baseOf} from './noun.js'
import {pronounOf} from './pronoun.js'

/** How many mentions back somebody named in the words for the speaker is looked for. */
const near = 12

/**
 * Who speaks around a pronoun and is called by somebody else: `his` in `Lee’s lawyer said he was at sea`.
 *
 * A lawyer or spokesman is `never` meant but the one spoken for, `whose` lawyer it is, -1 where that is not known; of a
 * brother or a colleague it cannot be told. `null` where there is no other, or a woman: `Her lawyer said he would wait`.
 */
export function spokenFor(
  {entities, expressions, nameAt, owners, prose, speakers, traces, within}: Figures,
  at: number,
  gender: 'f' | 'm'
): {readonly speaker: number; readonly never: boolean; readonly whose: number} | null {
  const reading = within[at]!
  const expression = reading < 0 ? null : expressions[reading]!
  if (expression?.sort !== 'noun' || expression.quantity || speakers[reading]! < 0) return null
  const {tokens} = prose
  const {from, head, to} = expression
  const lawyer = spokesmen.has(tokens[head]!.lower)
  const first = pronounOf(tokens[from]!.lower)
  let other: 'f' | 'm' | null | undefined
  if (first?.person === 'third') {
    if (first.gender === 'n' || first.number === 'many') return null
    other = first.gender as 'f' | 'm' | null
  } else {
    // `Lee’s lawyer`, `a lawyer for Lee`: the last word for whose it is.
    for (let i = from; i < to && other === undefined; i++) {
      const owns = i < head && tokens[i + 1]?.lower === "'s"
      const name = nameAt[i]!
      const after = i > head && (name >= 0 || people.has(tokens[i]!.lower)) && lawyer
      if (!owns && !after) continue
      const entity = name < 0 ? null : entities[owners[name]!]!
      if (entity && (entity.country !== null || (entity.kind !== null && entity.kind !== 'person')))
        return null
      const noun = baseOf(tokens[i]!.lower)
      if (!entity && !people.has(noun) && !genders.has(noun)) return null
      other = entity ? (entity.gender ?? genderByName(entity)) : (genders.get(noun) ?? null)
    }
    if (other === undefined) return null
  }
  if (other !== null && other !== gender) return null
  const speaker = speakers[reading]!
  let whose = -1
  for (let i = traces.length - 1; i >= 0 && i > traces.length - near; i--) {
    const trace = traces[i]!
    if (trace.from >= from && trace.to <= to && trace.entity !== speaker) whose = trace.entity
  }
  return {speaker, never: lawyer, whose: lawyer ? whose : -1}
}
