import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {hedgeWords} from '../lexicon/hedge-words.js'
import {knowingWords} from '../lexicon/knowing-words.js'
import {finiteTags} from '../model/finite-tags.js'

/** What opens a clause that is not told: `knows [what happened]`, `knows [if it rained]`. */
const open = /^(?:what|who|whom|whose|why|how|when|where|which|if|whether)$/

/**
 * Whether somebody is sure of what they have in mind: `knows that it broke`, `has no doubt that it broke`; not `may know that`, `knows why`, `knows
 * the mayor`, `left little doubt that`.
 */
export function knowsThat(tokens: readonly Token[], {cue, content}: Reading): boolean {
  if (!cue) return false
  let knows = false
  for (let at = cue.from; at < cue.to; at++) {
    const {lemma, lower, pos} = tokens[at]!
    if (hedgeWords.has(lower) || (pos === 'AUX' && /^(?:would|should|must|can)$/.test(lower))) return false
    if (knowingWords.has(lemma)) knows = true
    if (lemma === 'doubt') knows ||= isRuledOut(tokens, cue.from, at)
  }
  const clause = content.find(({from}) => from >= cue.to) ?? content[0]
  if (!knows || !clause || open.test(tokens[clause.from]!.lower)) return false
  if (tokens[clause.from]!.lower === 'that') return true
  // `knows [about] the loan`, `recognises it [as] a loan`: no clause.
  for (let at = clause.from; at < clause.to; at++) if (finiteTags.has(tokens[at]!.tag)) return true
  return false
}

/** `no doubt`, `never doubted`; not `little doubt`. */
function isRuledOut(tokens: readonly Token[], from: number, doubt: number): boolean {
  for (let at = from; at < doubt; at++)
    if (/^(?:no|not|n't|never|without)$/.test(tokens[at]!.lower)) return true
  return false
}
