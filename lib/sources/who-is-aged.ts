import type {Figures} from '../../types/figures.js'
import {firstWhere} from '../first-where.js'
import {ageIn} from './age-in.js'

/** How many names back somebody of an age is looked for. */
const names = 100

/** The only one named before this place of whom the age is told: `John Hale, 64,`; or -1. */
export function whoIsAged({names: all, owners, prose}: Figures, age: string, at: number): number {
  const {tokens} = prose
  let found = -1
  const end = firstWhere(all.length, (i) => all[i]!.from >= at)
  for (let i = end - 1; i >= Math.max(0, end - names); i--) {
    const {from, to} = all[i]!
    const mark = tokens[to]?.text
    const told =
      ((mark === ',' || mark === '(') &&
        (tokens[to + 1]?.text === age ||
          (tokens[to + 1]?.lower === 'aged' && tokens[to + 2]?.text === age))) ||
      ageIn(tokens, Math.max(0, from - 8), from) === age
    if (!told || owners[i] === found) continue
    if (found >= 0) return -1
    found = owners[i]!
  }
  return found
}
