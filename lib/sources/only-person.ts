import type {Figures} from '../../types/figures.js'
import {genderByName} from './gender-by-name.js'

/** How far back is looked, in sentences. */
const reach = 8
/** And in mentions. */
const mentions = 200

/** The only named person in play who may be of a gender, or -1: `the father-of-two` after `John Hale`. */
export function onlyPerson({entities, prose, traces}: Figures, gender: 'f' | 'm' | null, at: number): number {
  const {tokens} = prose
  let found = -1
  for (let i = traces.length - 1; i >= Math.max(0, traces.length - mentions); i--) {
    const {entity: index, from} = traces[i]!
    if (tokens[at]!.sentence - tokens[from]!.sentence > reach) break
    const entity = entities[index]!
    if (index === found || (entity.kind !== 'person' && !(entity.kind === null && entity.words.length > 1)))
      continue
    if (entity.number === 'many' || entity.country !== null) continue
    const shown = entity.gender ?? genderByName(entity)
    if (shown !== null && gender !== null && shown !== gender) continue
    if (found >= 0) return -1
    found = index
  }
  return found >= 0 && entities[found]!.words.length ? found : -1
}
