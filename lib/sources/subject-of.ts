import type {Token} from '../../types/token.js'

/** How far apart a verb and its subject are, at most, in tokens. */
const reach = 30
const objects: ReadonlySet<string> = new Set(['obj', 'iobj'])

/**
 * Who or what does to somebody else what the clause tells, where the pronoun at `at` is its object: the word that carries the
 * meaning, or -1.
 *
 * `Lee` in `Lee warned him`, `Ruiz` in `Lee asked Ruiz to help him`; none in `Lee sold his house`, `Lee hurt himself`.
 */
export function subjectOf(tokens: readonly Token[], at: number): number {
  const {head, lower, relation, sentence} = tokens[at]!
  if (!objects.has(relation) || head < 0 || !/^(?:him|her)$/.test(lower)) return -1
  let verb = head
  for (let steps = 0; steps < 4; steps++) {
    let subject = -1
    let object = -1
    for (let i = at - 1; i >= 0 && i > at - reach && tokens[i]!.sentence === sentence; i--) {
      const token = tokens[i]!
      if (token.head !== verb) continue
      if (token.relation.startsWith('nsubj') && subject < 0) subject = i
      // `asked Ruiz to help him`: who is asked to do it.
      else if (steps > 0 && objects.has(token.relation) && tokens[head]!.relation === 'xcomp') object = i
    }
    if (object >= 0) return object
    if (subject >= 0) return subject
    // `Lee went home and told her`, `Lee wants to tell her`
    const {relation: joined, head: next} = tokens[verb]!
    if ((joined !== 'conj' && joined !== 'xcomp') || next < 0) return -1
    verb = next
  }
  return -1
}
