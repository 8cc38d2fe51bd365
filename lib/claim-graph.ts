import type {ClaimGraph} from '../types/graph.js'
import type {Hint} from '../types/hint.js'
import type {Reading} from '../types/reading.js'
import type {Settings} from '../types/settings.js'
import type {Span} from '../types/span.js'
import type {Token} from '../types/token.js'
import {blockQuotations} from './quotations/block-quotations.js'
import {readingsOf} from './readings-of.js'
import {findClaims} from './stages/claims.js'
import {makeGraph} from './stages/graph.js'
import {findLanguage} from './stages/language.js'
import {findManners} from './stages/manners.js'
import {findPassages} from './stages/passages.js'
import {findQuotations} from './stages/quotations.js'
import {findRelations} from './stages/relations.js'
import {findSentences} from './stages/sentences.js'
import {findSources} from './stages/sources.js'
import {findTokens} from './stages/tokens.js'

/**
 * All stages in order, from the text, the sentences that a parser saw in it, and what the tags of a page say about it.
 * Where somebody gives the attributions as readings, none are looked for.
 */
export function claimGraph(
  text: string,
  spans: readonly Span[],
  settings: Settings,
  hints: readonly Hint[] = [],
  given?: (tokens: readonly Token[]) => readonly Reading[]
): ClaimGraph {
  const passages = findPassages(text, hints)
  const sentences = findSentences(text, passages, spans)
  const tokens = findTokens(text, sentences)
  const marked = findQuotations(tokens, sentences, passages)
  const quotations = blockQuotations(tokens, sentences, passages, marked, hints)
  const readings = given ? given(tokens) : readingsOf(tokens, sentences, passages, quotations, settings)
  const manners = findManners(tokens, sentences, quotations, readings)
  const voices = findSources(text, tokens, sentences, passages, quotations, readings, settings)
  const claims = findClaims(
    text,
    tokens,
    sentences,
    passages,
    quotations,
    readings,
    manners,
    voices,
    settings
  )
  const relations = findRelations(tokens, passages, manners, voices, claims)
  const language = findLanguage(tokens)
  return makeGraph(
    text,
    settings,
    language,
    passages,
    sentences,
    tokens,
    quotations,
    readings,
    manners,
    voices,
    claims,
    relations
  )
}
