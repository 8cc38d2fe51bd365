import {assertingMarks} from '../lexicon/asserting-marks.js'
import {days} from '../lexicon/days.js'
import {months} from '../lexicon/months.js'
import {summingNouns} from '../lexicon/summing-nouns.js'
import {type Grammar, isA, isPredicate, kidBy} from './grammar.js'
import {isSetOff} from './is-set-off.js'
import {isShortForm} from './is-short-form.js'
import {measuredBefore} from './measured-before.js'
import {nounPhrase} from './noun-phrase.js'

const opening = /^["“‘«„]$/

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
  const {relation, lower: word} = tokens[at]!
  // `ships, including two tankers`: it names some of them, and says nothing of them.
  if (word === 'including') return null
  if (isA(relation, 'acl')) {
    // `… is open, while the gate is shut`, hung on a noun.
    const opener = kidBy(grammar, at, 'mark')
    if (opener >= 0 && assertingMarks.has(tokens[opener]!.lower) && kidBy(grammar, at, 'nsubj') >= 0)
      return 'alone'
    if (
      isDescribed(grammar, tokens[at]!.head) &&
      (relation === 'acl:relcl'
        ? asksBack(grammar, at)
        : participle(grammar, at) && kidBy(grammar, at, 'mark') < 0)
    )
      return 'noun'
    if (relation === 'acl:relcl') return relative(grammar, at) ? 'noun' : null
    if (!participle(grammar, at) || opener >= 0) return null
    if (isSetOff(grammar, at)) return 'noun'
    // `Lee, a judge elected in May`: it is said with the judge.
    return tokens[tokens[at]!.head]!.relation === 'appos' ? null : 'name'
  }
  if (relation === 'appos') {
    if (!appositive(grammar, at)) return null
    const {head} = tokens[at]!
    if (isSetOff(grammar, at) || tokens[head + 1]?.text === ',') return sumsUp(grammar, at) ? 'alone' : 'noun'
    // `the actor Ann Lee`; plural nouns name a list, of which each name is a part, and `the year 1931` says nothing of a year.
    return tokens[head]!.tag === 'NN' && tokens[at]!.pos !== 'NUM' ? 'name' : null
  }
  // `the actor Ann Lee`, read as one name; not `downtown Tarnow`, which says nothing of it.
  if (relation === 'compound') {
    const {pos, text, lower} = tokens[at]!
    return pos === 'NOUN' &&
      text === lower &&
      !lower.endsWith('town') &&
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
    if (!assertingMarks.has(tokens[mark]!.lower) || compares(grammar, at, mark)) return null
    // `resigned days after it closed`: the days say nothing without it.
    if (measuredBefore(tokens, mark) > 0) return null
    return own ? 'alone' : 'subject'
  }
  // A participle after a comma, read as an object of the verb: `fell, blocking the road`.
  if (relation === 'xcomp') {
    const loose = participle(grammar, at) && !hasOwnVerb(grammar, at) && kidBy(grammar, at, 'mark') < 0
    return loose && tokens[at - 1]?.lower === ',' ? 'subject' : null
  }
  if (isA(relation, 'parataxis')) {
    if (!isPredicate(grammar, at) || isQuotedWord(grammar, at)) return null
    return participle(grammar, at) && !hasOwnVerb(grammar, at) ? 'subject' : 'alone'
  }
  return null
}

/** `Polls “come and go”`: a verb in marks behind its noun, with no subject of its own. */
function isQuotedWord(grammar: Grammar, at: number): boolean {
  const {tokens} = grammar
  return tokens[at]!.head === at - 2 && opening.test(tokens[at - 1]!.text) && kidBy(grammar, at, 'nsubj') < 0
}

/** `as bad as it looked`: the clause only says how bad. */
function compares(grammar: Grammar, at: number, mark: number): boolean {
  const {tokens} = grammar
  if (tokens[mark]!.lower !== 'as') return false
  const {head} = tokens[at]!
  const degree = kidBy(grammar, head, 'advmod')
  return degree >= 0 && degree < head && (tokens[degree]!.lower === 'as' || tokens[degree]!.lower === 'so')
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
  if (at < head || isTime(tokens[at]!.lower)) return false
  // `in two towns Tuesday night — Tarnow and Ohio`: no name of the night.
  if (tokens[head]!.relation.endsWith(':unmarked') && tokens[at - 1]?.text !== '(') return false
  if (isGlued(grammar, at) || isShortForMore(grammar, at)) return false
  if (tokens[at]!.pos !== 'PROPN' || tokens[head]!.pos !== 'PROPN') return true
  if (tokens[at - 1]?.text === '(') return true
  return kidBy(grammar, at, 'det') >= 0 || kidBy(grammar, at, 'nmod') >= 0
}

/** `Mazar-i-Sharif`: one name. */
function isGlued({tokens}: Grammar, at: number): boolean {
  const {head} = tokens[at]!
  if (at - head > 6) return false
  for (let i = head; i < at; i++) if (tokens[i]!.end !== tokens[i + 1]!.start) return false
  return true
}

/** `the Fund for Safety in Ohio (FSO)`: short for more than the noun before it. */
function isShortForMore(grammar: Grammar, at: number): boolean {
  const {tokens} = grammar
  const {head, text} = tokens[at]!
  return (
    isShortForm(tokens, at) &&
    !nounPhrase(grammar, head).some((word) => tokens[word]!.text.startsWith(text[0]!))
  )
}

/** `The town left the fund, a move that cost it dearly`: the noun sums up the clause, and says nothing of the noun before it. */
function sumsUp(grammar: Grammar, at: number): boolean {
  const {tokens} = grammar
  if (
    !summingNouns.has(tokens[at]!.lower) ||
    (tokens[tokens[at]!.head]!.pos === 'PROPN' && kidBy(grammar, at, 'nmod') >= 0)
  )
    return false
  const article = kidBy(grammar, at, 'det')
  return article >= 0 && tokens[article]!.lower !== 'the'
}

function isTime(word: string): boolean {
  return days.has(word) || months.has(word)
}

/** `is a mill` tells of it, and what follows tells more: `that was built by Lee`. */
function isDescribed(grammar: Grammar, head: number): boolean {
  const {tokens} = grammar
  if (kidBy(grammar, head, 'cop') < 0) return false
  const article = kidBy(grammar, head, 'det')
  if (article < 0) return tokens[head]!.tag === 'NNS' && kidBy(grammar, head, 'nmod:poss') < 0
  return tokens[article]!.lower === 'a' || tokens[article]!.lower === 'an'
}
