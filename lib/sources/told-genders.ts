import type {Figures} from '../../types/figures.js'
import {genderByName} from './gender-by-name.js'
import {pronounOf} from './pronoun.js'

/** What a very common first name counts beside pronouns, which can outvote it. */
const byName = 2
/** So much must speak for a gender, and so many times as much as for the other. */
const enough = 1
const ratio = 3

/**
 * Whom the article calls `he` and whom `she`, where nothing else says so: a pronoun in a sentence with one name before it, or
 * behind a sentence with one name, speaks for its gender. A very common first name counts as two of them.
 *
 * `Lee left early. She was tired. Lee said her car was new.` shows that Lee is a woman.
 */
export function tellGenders({entities, nameAt, names, owners, prose}: Figures): void {
  const {quoted, sentences, shown, starts, tokens} = prose
  const votes = new Map<number, {f: number; m: number}>()
  // The only person of the sentence before, -1 nobody, -2 several.
  let before = -1
  for (let s = 0; s < sentences.length; s++) {
    const end = starts[s + 1] ?? tokens.length
    let only = -1
    if (shown[s]) {
      for (let i = starts[s]!; i < end; i++) {
        if (quoted[i]! >= 0) continue
        const name = nameAt[i]!
        if (name >= 0) {
          const owner = owners[name]!
          const {country, kind} = entities[owner]!
          if (country === null && (kind === null || kind === 'person') && !names[name]!.local) {
            only = only === -1 || only === owner ? owner : -2
          }
          i = names[name]!.to - 1
          continue
        }
        const {lower, pos} = tokens[i]!
        if (pos !== 'PRON') continue
        const gender = pronounOf(lower)?.gender
        if (gender !== 'f' && gender !== 'm') continue
        const who = only === -1 ? before : only
        if (who < 0) continue
        const count = votes.get(who) ?? {f: 0, m: 0}
        count[gender] += only === -1 ? 0.6 : 1
        votes.set(who, count)
      }
    }
    before = only
  }
  for (const [index, {f, m}] of votes) {
    const entity = entities[index]!
    if (entity.gender !== null || Math.max(f, m) < enough) continue
    const name = genderByName(entity)
    const more = f + (name === 'f' ? byName : 0)
    const other = m + (name === 'm' ? byName : 0)
    if (f >= enough && more >= ratio * other) entity.gender = 'f'
    else if (m >= enough && other >= ratio * more) entity.gender = 'm'
  }
}
