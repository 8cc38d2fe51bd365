import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {clauseVerbs} from '../lexicon/clause-verbs.js'
import {nameWithheld} from '../name-withheld.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {nounPhraseStart} from './noun-phrase.js'
import {readingWith} from './reading-with.js'

/** How far into a content a name stands: `that her full name not be used`. */
const reach = 6
const plain: ReadonlySet<string> = new Set(['say', 'tell'])

/**
 * What somebody says whose name is kept back, where that was read as said: `[A man who asked that his name not be used] said [the road
 * was shut]`, not `asked that …`.
 */
export function leadPast(tokens: readonly Token[], reading: Reading): Reading {
  const {content, mention} = reading
  const first = content[0]
  const who = mention[0]
  if (!first || !who || tokens[who.to - 1]!.lower !== 'who') return reading
  for (let i = first.from; i < first.to && i < first.from + reach; i++) {
    const verb = nameWithheld(tokens, i)
    if (verb < 0) continue
    if (verb + 1 >= first.to || !isSaying(tokens, verb)) return reading
    const from = who.to - who.from > 1 ? who.from : nounPhraseStart(tokens, who.from, 0)
    if (from === who.to - 1) return reading
    return readingWith(reading, {
      cue: {from: verb, to: verb + 1},
      mention: [{from, to: verb}],
      content: [{from: verb + 1, to: first.to}, ...content.slice(1)]
    })
  }
  return reading
}

function isSaying(tokens: readonly Token[], at: number): boolean {
  const {lemma} = tokens[at]!
  return (plain.has(lemma) || clauseVerbs.has(lemma)) && isFiniteVerb(tokens, at)
}
