import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {nounPhraseStart} from './noun-phrase.js'
import {sentenceAround} from './sentence-around.js'

/**
 * Who does what a participle tells behind `with`, or `null`: `Shops closed, with [the police] saying`; `with her son, saying` is not
 * the son.
 */
export function whoWith(tokens: readonly Token[], verb: number): Range | null {
  if (tokens[verb - 1]?.pos === 'PUNCT' || !tokens[verb]!.lower.endsWith('ing')) return null
  const limit = sentenceAround(tokens, verb).from
  const from = nounPhraseStart(tokens, verb, limit)
  if (from === verb || from === limit || tokens[from - 1]!.lower !== 'with') return null
  const before = tokens[from - 2]
  return from - 1 === limit || before?.text === ',' ? {from, to: verb} : null
}
