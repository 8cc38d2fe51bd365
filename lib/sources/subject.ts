import type {Token} from '../../types/token.js'

const auxiliary = new Set(['VERB', 'AUX', 'ADV'])

/** Whether what ends at `to` is likely the subject of a verb: by the parse where there is one, else by what comes next. */
export function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    let {head, relation} = tokens[i]!
    // `Ann and Joan met`: what is joined to a subject is one as well.
    while (relation === 'conj' && head >= 0) ({head, relation} = tokens[head]!)
    if (head >= 0 && relation.startsWith('nsubj')) return true
    if (head >= 0 && head < from) return false
  }
  const next = tokens[to]
  if (next && auxiliary.has(next.pos) && next.sentence === tokens[from]!.sentence) {
    return tokens[from - 1]?.pos !== 'ADP' && !/ing$/.test(next.lower)
  }
  return from === 0 || tokens[from - 1]!.sentence !== tokens[from]!.sentence
}
