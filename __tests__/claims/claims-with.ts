import {settingsOf} from '../../lib/settings.js'
import {findClaims} from '../../lib/stages/claims.js'
import {findManners} from '../../lib/stages/manners.js'
import {findQuotations} from '../../lib/stages/quotations.js'
import {findRelations} from '../../lib/stages/relations.js'
import {findSources} from '../../lib/stages/sources.js'
import {findTokens} from '../../lib/stages/tokens.js'
import type {Assertion, Link} from '../../types/assertion.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'

/** Who says what in a sentence, by its words. */
interface Said {
  readonly mention?: string
  readonly cue: string
  readonly content: string
}

/** The claims of sentences, one a line, whose attributions are given, so that only the stages after them are tried. */
export function claimsWith(
  text: string,
  said: readonly Said[]
): {
  readonly claims: readonly Assertion[]
  readonly names: readonly string[]
  readonly links: readonly Link[]
  readonly wordsOf: (range: Range) => string
} {
  const sentences = [...text.matchAll(/.+/g)].map(({index, 0: line}) => ({
    start: index,
    end: index + line.length,
    passage: 0
  }))
  const passages = [{start: 0, end: text.length, text, role: 'body' as const, credit: null}]
  const tokens = findTokens(text, sentences)
  const quotations = findQuotations(tokens, sentences, passages)
  /** Where words stand, in the line that has the cue. */
  const range = (words: string, cue: string): Range => {
    const start = text.indexOf(words, text.lastIndexOf('\n', text.indexOf(cue)) + 1)
    const from = tokens.findIndex((token) => token.start >= start)
    return {from, to: tokens.findLastIndex((token) => token.end <= start + words.length) + 1}
  }
  const readings = said.map(
    ({mention, cue, content}): Reading => ({
      mention: mention === undefined ? [] : [range(mention, cue)],
      cue: range(cue, cue),
      content: [range(content, cue)],
      parent: -1,
      confidence: 1,
      why: 'given'
    })
  )
  const settings = settingsOf()
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
  return {
    claims,
    names: claims.map(
      ({readings: chain}) => voices.voices[voices.speaker[chain.at(-1) ?? -1] ?? -1]?.name ?? ''
    ),
    links: findRelations(tokens, passages, manners, voices, claims),
    wordsOf: ({from, to}) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  }
}
