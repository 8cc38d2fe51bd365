import {assertingMarks} from '../lexicon/asserting-marks.js'
import {type Grammar, isA, isPredicate, kidBy} from './grammar.js'

/**
 * What a clause that stands for itself says something of: a noun, the subject of the clause around it, or nothing more.
 * A `name` says something of the noun before it, and stays where it is as well: `the actor Ann Lee`.
 */
export type Cut = 'noun' | 'name' | 'subject' | 'alone'

/**
 * Whether a word begins an assertion of its own within the clause of its head.
 *
 * In `Lee, who left as it rained, won`: `left` (of the noun `Lee`), `rained` (alone).
 */
export function cutOf(grammar: Grammar, at: number): Cut | null {
  const {tokens} = grammar
  const {relation} = tokens[at]!
  if (isA(relation, 'acl')) {
    if (relation === 'acl:relcl') return relative(grammar, at) ? 'noun' : null
    return participle(grammar, at) && kidBy(grammar, at, 'mark') < 0
      ? setOff(grammar, at)
        ? 'noun'
        : 'name'
      : null
  }
  if (relation === 'appos') {
    if (!appositive(grammar, at)) return null
    if (setOff(grammar, at)) return 'noun'
    // `the actor Ann Lee`; plural nouns name a list, of which each name is a part.
    return tokens[tokens[at]!.head]!.tag === 'NN' ? 'name' : null
  }
  if (isA(relation, 'advcl')) {
    const mark = kidBy(grammar, at, 'mark')
    const own = kidBy(grammar, at, 'nsubj') >= 0
    if (mark < 0) {
      if (own) return null
      return participle(grammar, at) && setOff(grammar, at) ? 'subject' : null
    }
    if (!assertingMarks.has(tokens[mark]!.lower)) return null
    return own ? 'alone' : 'subject'
  }
  // A participle after a comma, read as an object of the verb: `fell, blocking the road`.
  if (relation === 'xcomp') {
    const loose = participle(grammar, at) && !hasOwnVerb(grammar, at) && kidBy(grammar, at, 'mark') < 0
    return loose && tokens[at - 1]?.lower === ',' ? 'subject' : null
  }
  if (isA(relation, 'parataxis')) {
    if (!isPredicate(grammar, at)) return null
    return participle(grammar, at) && !hasOwnVerb(grammar, at) ? 'subject' : 'alone'
  }
  return null
}

/** `the envoy, who left`: set off by a comma; without one it only says which envoy. */
function relative(grammar: Grammar, at: number): boolean {
  return setOff(grammar, at) && asksBack(grammar, at)
}

/** Whether a clause has a `who` or `which`: else the parser mistook a main clause (`On Monday, he left`) for one. */
function asksBack({tokens}: Grammar, at: number): boolean {
  for (let before = at; before >= 0 && before > at - 16; before--) {
    const {tag, pos} = tokens[before]!
    if (tag.startsWith('W')) return true
    if (pos === 'PUNCT' && before < at) return false
  }
  return false
}

/** `blocking the road`, `led by Lee`: no verb of its own in front. */
function participle({tokens}: Grammar, at: number): boolean {
  const {tag, lower, pos} = tokens[at]!
  return tag === 'VBG' || tag === 'VBN' || (pos === 'VERB' && /(?:ing|ed)$/.test(lower))
}

/** A subject or a helping verb: no mere participle. */
function hasOwnVerb(grammar: Grammar, at: number): boolean {
  return kidBy(grammar, at, 'nsubj') >= 0 || kidBy(grammar, at, 'aux') >= 0
}

/** `Russia, an ally of Syria`; not `Derik, Syria`, where one place only says where the other is. */
function appositive(grammar: Grammar, at: number): boolean {
  const {tokens} = grammar
  const head = tokens[at]!.head
  if (at < head) return false
  if (tokens[at]!.pos !== 'PROPN' || tokens[head]!.pos !== 'PROPN') return true
  return kidBy(grammar, at, 'det') >= 0 || kidBy(grammar, at, 'nmod') >= 0
}

/** Whether a comma or a dash stands before the first word of a clause, or after it where it opens the sentence. */
function setOff({tokens, tree}: Grammar, at: number): boolean {
  const first = edge(at, -1)
  const before = tokens[first]
  if (before?.pos === 'PUNCT') return true
  const previous = tokens[first - 1]
  if (previous?.sentence === tokens[at]!.sentence) return previous.pos === 'PUNCT'
  const last = edge(at, 1)
  return tokens[last]?.pos === 'PUNCT' || tokens[last + 1]?.pos === 'PUNCT'

  /** The first (-1) or last (1) token under another. */
  function edge(from: number, side: -1 | 1): number {
    const low = tree.start[from]!
    const high = tree.start[from + 1]!
    if (low === high) return from
    const kid = tree.kids[side < 0 ? low : high - 1]!
    return side < 0 ? (kid < from ? edge(kid, side) : from) : kid > from ? edge(kid, side) : from
  }
}
