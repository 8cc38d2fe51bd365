import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {failingVerbs} from '../lexicon/failing-verbs.js'
import {negatingWords} from '../lexicon/negating-words.js'
import {type Grammar, kidBy} from './grammar.js'
import {isInScope} from './scope.js'

const direct: readonly string[] = [
  'advmod',
  'aux',
  'cop',
  'xcomp',
  'root',
  'dep',
  'cc',
  'det',
  'amod',
  'conj',
  'fixed',
  'discourse',
  'mark'
]
const throughArguments: readonly string[] = [...direct, 'nsubj', 'obj', 'obl']
/** Words that turn a claim from within its subject or object: `no one was hurt`. */
const ofNouns: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'nowhere'])

/** `no surprise that it broke`: it did. */
const taken: ReadonlySet<string> = new Set(['doubt', 'matter', 'question', 'secret', 'surprise', 'wonder'])

/** The words of a claim that turn it; two of them turn it back. */
export function negationsIn(
  grammar: Grammar,
  words: readonly number[],
  head: number,
  has: (at: number) => boolean
): Range[] {
  const {tokens} = grammar
  const found: Range[] = []
  for (const at of words) {
    if (!turns(grammar, at)) continue
    const ofNoun = ofNouns.has(tokens[at]!.lower) || isNotOne(tokens, at)
    if (isInScope(tokens, at, head, has, ofNoun ? throughArguments : direct) || isHelper(grammar, at, head)) {
      found.push({from: at, to: at + 1})
    }
  }
  return found
}

/** Where the parser takes what a verb says with its helpers for a subject: `had not been [peer] reviewed`. */
function isHelper(grammar: Grammar, at: number, head: number): boolean {
  const {tokens} = grammar
  const under = tokens[at]!.head
  if (under < 0 || under === head || tokens[under]!.head !== head) return false
  return tokens[under]!.relation === 'nsubj' && kidBy(grammar, under, 'aux') >= 0
}

function turns(grammar: Grammar, at: number): boolean {
  const {tokens} = grammar
  const token = tokens[at]!
  const next = lower(tokens, at + 1)
  if (negatingWords.has(token.lower)) {
    if (token.lower === 'not' || token.lower === 'no') {
      // `a no-show`
      if (next === '-' && token.lower === 'no') return false
      if (next === 'only' || next === 'just' || taken.has(next)) return false
      if (lower(tokens, at - 1) === 'or' || opensTime(tokens, at)) return false
      // `no fewer than 12`, `no more than 12` bound a number.
      if ((next === 'fewer' || next === 'less' || next === 'more') && lower(tokens, at + 2) === 'than')
        return false
    }
    // `has yet to answer`; not `has not yet answered`, `and yet`.
    if (token.lower === 'yet' && (next !== 'to' || !isYetTo(tokens[at - 1]))) return false
    // `neither … nor` turns once.
    return !(
      token.lower === 'nor' &&
      tokens.slice(Math.max(0, at - 12), at).some((before) => before.lower === 'neither')
    )
  }
  if (!failingVerbs.has(token.lemma) || token.pos !== 'VERB') return false
  // `failed to stop it`; not `had failed, citing a witness`.
  const what = kidBy(grammar, at, 'xcomp')
  return what >= 0 && kidBy(grammar, what, 'mark') >= 0
}

function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** `have [yet] to`, `is [yet] to` */
function isYetTo(before: Token | undefined): boolean {
  return before?.lemma === 'have' || before?.lemma === 'be'
}

/** `Not one boat`, `not a single boat`. */
function isNotOne(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) !== 'not') return false
  const next = lower(tokens, at + 1)
  return next === 'one' || (next === 'a' && lower(tokens, at + 2) === 'single')
}

/** `Not long ago`, `Not a full day later`: not is part of when. */
function opensTime(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== 'Not') return false
  for (let i = at + 1; i < at + 6; i++) {
    const next = lower(tokens, i)
    if (next === 'ago' || next === 'later' || next === 'after') return true
    if (tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'PUNCT') return false
  }
  return false
}
