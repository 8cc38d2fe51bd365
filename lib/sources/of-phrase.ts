import type {Token} from '../../types/token.js'

const links = new Set(['at', 'for', 'from', 'in', 'of'])
/** Longest phrase looked at, in tokens. */
const reach = 8

/** Where the words end that say of what somebody is: behind `Tarnow`, in `the mayor of Tarnow in the north`; behind the noun without any. */
export function ofPhraseEnd(tokens: readonly Token[], head: number, to: number): number {
  if (head + 2 >= to || !links.has(tokens[head + 1]!.lower)) return head + 1
  const {sentence} = tokens[head]!
  let end = head + 2
  for (; end < to && end < head + reach; end++) {
    const {pos, sentence: place, text} = tokens[end]!
    if (place !== sentence || pos === 'ADP' || pos === 'VERB' || pos === 'AUX') break
    if (pos === 'PUNCT' && !/^(?:-|'|’)$/.test(text)) break
  }
  return end
}
