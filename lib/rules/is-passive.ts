import type {Token} from '../../types/token.js'

/** Whether a verb is a passive: `was [accused]`, `has been [told]`; not `has accused`. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const {tag, lower, sentence} = tokens[verb]!
  if (tag !== 'VBN' && tag !== 'VBD' && !(tag === 'JJ' && lower.endsWith('ed'))) return false
  for (let i = verb - 1; tokens[i]?.sentence === sentence; i--) {
    const {pos, lemma} = tokens[i]!
    if (pos === 'AUX') return lemma === 'be' || lemma === 'get'
    if (pos !== 'ADV' && pos !== 'PART') return false
  }
  return false
}
