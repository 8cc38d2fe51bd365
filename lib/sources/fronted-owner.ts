import type {Figures} from '../../types/figures.js'
import {things} from '../lexicon/things.js'
import {genderByName} from './gender-by-name.js'
import {baseOf} from './noun.js'

/**
 * Whom `his` or `her` means in words that stand before the subject of their own clause: that subject, by the index of its
 * entity; -1 elsewhere.
 *
 * `For her part, Ruiz said …`, `In his letter, Lee wrote …`: Ruiz, Lee, whoever spoke before. Not `In her absence, Lee …`.
 */
export function frontedOwner(
  {entities, nameAt, owners, prose}: Figures,
  at: number,
  gender: 'f' | 'm'
): number {
  const {starts, tokens} = prose
  const {relation, sentence} = tokens[at]!
  const before = tokens[at - 1]
  if (relation !== 'nmod:poss' || before?.sentence !== sentence) return -1
  const isPart = before.lower === 'for' && tokens[at + 1]?.lower === 'part'
  const isThing = before.lower === 'in' && things.has(baseOf(tokens[at + 1]?.lower ?? ''))
  if (!isPart && !isThing) return -1
  const first = starts[sentence]!
  if (at - 1 !== first && !(at - 2 === first && /^(?:and|but)$/.test(tokens[first]!.lower))) return -1
  const comma = at + 2
  if (tokens[comma]?.text !== ',') return -1
  for (let i = comma + 1; i < comma + 6 && tokens[i]?.sentence === sentence; i++) {
    const name = nameAt[i]!
    if (name >= 0) {
      const entity = entities[owners[name]!]!
      const {country, kind} = entity
      const shown = entity.gender ?? genderByName(entity)
      const fits = country === null && (kind === null || kind === 'person')
      return fits && (shown === null || shown === gender) ? owners[name]! : -1
    }
    // `Mayor Ann Lee`, `the mayor, Ann Lee`: what she is may stand before her name.
    if (!/^(?:NOUN|PROPN|ADJ|DET|PUNCT)$/.test(tokens[i]!.pos)) return -1
  }
  return -1
}
