import {type Grammar, isA} from './grammar.js'

/** How far behind its pronoun the verb of a clause stands, at most. */
const reach = 12
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom'])

/**
 * Whether a claim says something of a noun beside what its voice says: `a painter` and `who left in May` in `denied that Pratt, a
 * painter who left in May, stole it`. Whoever denies, doubts or demands the rest takes it for so.
 *
 * @param head
 *   Word that the claim hangs on.
 * @param isSaid
 *   Whether a word is said by the same voice.
 */
export function isPresumed(grammar: Grammar, head: number, isSaid: (at: number) => boolean): boolean {
  const {tokens} = grammar
  const {head: above, pos, relation} = tokens[head]!
  if (above < 0 || !isSaid(above)) return false
  if (relation === 'appos') return true
  // `the actor Ann Lee`
  if (relation === 'compound') return pos === 'NOUN' && tokens[above]!.pos === 'PROPN'
  // `the ferry, which sank,`, which the parser may have hung elsewhere; not `a ferry that floats`, which somebody may only want.
  const isLoose = isA(relation, 'parataxis') || relation === 'advcl'
  return (relation === 'acl:relcl' || isLoose) && isAside(grammar, head)
}

/** `, who`, `, in which` */
function isAside({tokens}: Grammar, head: number): boolean {
  for (let at = head - 1; at > 0 && at > head - reach; at--) {
    const {lower, pos} = tokens[at]!
    if (relatives.has(lower)) return tokens[at - (tokens[at - 1]!.pos === 'ADP' ? 2 : 1)]?.pos === 'PUNCT'
    if (pos === 'PUNCT' && lower === ',') return false
  }
  return false
}
