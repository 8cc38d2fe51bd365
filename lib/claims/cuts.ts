import {assertingMarks} from '../lexicon/asserting-marks.js'
import {type Grammar, isA, isPredicate, kidBy} from './grammar.js'
import {isSetOff} from './is-set-off.js'

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
    if (
      isDescribed(grammar, tokens[at]!.head) &&
      (relation === 'acl:relcl'
        ? asksBack(grammar, at)
        : participle(grammar, at) && kidBy(grammar, at, 'mark') < 0)
    )
      return 'noun'
    if (relation === 'acl:relcl') return relative(grammar, at) ? 'noun' : null
    return participle(grammar, at) && kidBy(grammar, at, 'mark') < 0
      ? isSetOff(grammar, at)
        ? 'noun'
        : 'name'
      : null
  }
  if (relation === 'appos') {
    if (!appositive(grammar, at)) return null
    const {head} = tokens[at]!
    if (isSetOff(grammar, at) || tokens[head + 1]?.text === ',') return 'noun'
    // `the actor Ann Lee`; plural nouns name a list, of which each name is a part.
    return tokens[head]!.tag === 'NN' ? 'name' : null
  }
  // `the actor Ann Lee`, read as one name.
  if (relation === 'compound') {
    const {pos, text, lower} = tokens[at]!
    return pos === 'NOUN' &&
      text === lower &&
      tokens[tokens[at]!.head]!.pos === 'PROPN' &&
      at < tokens[at]!.head
      ? 'name'
      : null
  }
  if (isA(relation, 'advcl')) {
    const mark = kidBy(grammar, at, 'mark')
    const own = kidBy(grammar, at, 'nsubj') >= 0
    if (mark < 0) {
      if (own) return null
      return participle(grammar, at) && isSetOff(grammar, at) ? 'subject' : null
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
  return isSetOff(grammar, at) && asksBack(grammar, at)
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
  if (tokens[at - 1]?.text === '(') return true
  return kidBy(grammar, at, 'det') >= 0 || kidBy(grammar, at, 'nmod') >= 0
}

/** `is a mill` tells of it, and what follows tells more: `that was built by Lee`. */
function isDescribed(grammar: Grammar, head: number): boolean {
  const {tokens} = grammar
  if (kidBy(grammar, head, 'cop') < 0) return false
  const article = kidBy(grammar, head, 'det')
  if (article < 0) return tokens[head]!.tag === 'NNS' && kidBy(grammar, head, 'nmod:poss') < 0
  return tokens[article]!.lower === 'a' || tokens[article]!.lower === 'an'
}
