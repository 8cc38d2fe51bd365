import type {Clause} from './clause.js'
import {clauseWith} from './clause-with.js'
import {isA} from './grammar.js'
import {merge} from './merge.js'
import {nounPhrase} from './noun-phrase.js'
import type {Spoken} from './spoken.js'

/** A verb without its object says nothing: add the noun where the object is what somebody else says. */
export function withObjects(spoken: Spoken, clauses: readonly Clause[]): Clause[] {
  const {grammar, index, shares} = spoken
  const {tokens} = grammar
  const {cue, shareOf} = shares
  return clauses.map((clause) => {
    const more: number[] = []
    for (const word of clause.words) {
      if (shareOf[word] !== index) continue
      for (let place = grammar.tree.start[word]!; place < grammar.tree.start[word + 1]!; place++) {
        const kid = grammar.tree.kids[place]!
        const {relation, pos} = tokens[kid]!
        if (pos !== 'NOUN' || !(isNested(spoken, shareOf[kid]!) || isNestedMention(spoken, kid))) continue
        if (relation === 'obj' || relation === 'obl' || relation === 'nmod' || isA(relation, 'nsubj')) {
          more.push(...nounPhrase(grammar, kid).filter((at) => !cue[at]))
        }
      }
    }
    return more.length > 0 ? clauseWith(clause, merge(clause.words, more)) : clause
  })
}

/** Whether a word is content of a reading in the words of this share. */
function isNested({readings, share, shares}: Spoken, other: number): boolean {
  const reading = other < 0 ? -1 : shares.shares[other]!.reading
  return reading >= 0 && reading !== share.reading && readings[reading]!.parent === share.reading
}

/** `software` in `The machine can run software written by Lee`, where Lee is said to write of it: still what it runs. */
function isNestedMention({readings, share, shares: {cue, frameOf}}: Spoken, at: number): boolean {
  const frame = frameOf[at]!
  return frame >= 0 && !cue[at] && readings[frame]!.parent === share.reading
}
