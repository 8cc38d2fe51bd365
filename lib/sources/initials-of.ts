import type {Name} from '../../types/name.js'
import type {Prose} from '../../types/prose.js'
import {isCapital} from './capital.js'

/** Below this, initials are those of too many; the name of a body may do with two letters. */
const few = 3

/**
 * The letters that may stand for a name, in lower case: of its words with a capital, and with the small words between.
 *
 * `usgs` for `U.S. Geological Survey`; `md` and `mod` for `Ministry of Defence`.
 */
export function initialsOf({tokens}: Prose, {from, sort, to}: Name): string[] {
  if (to - from < 2) return []
  let large = ''
  let all = ''
  // `CDC`, of the Centers for Disease Control and Prevention.
  let part = ''
  for (let i = from; i < to; i++) {
    const {lower, pos, text} = tokens[i]!
    if (isCapital(text)) {
      // Of `U.S.` both letters.
      const letters = /^(?:(?:\p{Lu}\.)+|EU|UK|UN|US)$/u.test(text)
        ? lower.replaceAll('.', '')
        : lower.charAt(0)
      large += letters
      all += letters
    } else if (lower === 'and') part ||= large
    else if (pos === 'ADP') all += lower.charAt(0)
  }
  const least = sort === 'body' ? 2 : few
  const found = new Set([large, all, part])
  // `FDA`, of the U.S. Food and Drug Administration.
  if (/^u\.?s\.?$/.test(tokens[from]!.lower))
    for (const letters of [...found]) found.add(letters.replace(/^us?/, ''))
  return [...found].filter((letters) => letters.length >= least)
}
