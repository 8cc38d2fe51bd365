import {type Grammar, isA} from './grammar.js'

/** Whether a predicate tells of the past or of what is to come; `null` where it tells of now, or of always. */
export function tenseOf(grammar: Grammar, head: number): 'past' | 'future' | null {
  const {tokens, tree} = grammar
  const {tag} = tokens[head]!
  let past = tag === 'VBD' || tag === 'VBN'
  let future = false
  for (let place = tree.start[head]!; place < tree.start[head + 1]!; place++) {
    const kid = tokens[tree.kids[place]!]!
    if (!isA(kid.relation, 'aux') && kid.relation !== 'cop') continue
    if (/^(?:will|'ll|shall|wo|may|might|can)$/.test(kid.lower)) future = true
    // `may have left`, `would have left`
    else if (kid.lower === 'have' && kid.tag === 'VB') return 'past'
    // `to be seen`
    else if (kid.lower === 'be') past = false
    else if (kid.tag === 'VBD') past = true
    // `is expected`, but `has left`, `was seen`.
    else if (kid.tag === 'VBZ' || kid.tag === 'VBP') past = kid.lemma === 'have'
  }
  if (future) return 'future'
  return past ? 'past' : null
}
