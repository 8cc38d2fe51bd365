import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {type ClaimGraph, readArticle} from 'reportedly'
import {anyText} from './arbitraries/any-text.js'
import * as laws from './laws/index.js'
import {ownArticles, sharedIsThere, sharedTexts} from './shared-texts.js'

/** Laws that hold for any string whatever. */
const always: Readonly<Record<string, laws.Law>> = {
  'pieces are verbatim': laws.verbatim,
  'passages tile the article': laws.tile,
  'every word of the body is in a claim, a cue or a mention': laws.cover,
  'ids follow the order of appearance': laws.inOrder,
  'every attribution has a content': laws.saysSomething,
  'the words of a claim are those of its innermost attribution': laws.owned,
  'ids count up, and edges lead from something to something': laws.sound,
  'a nested attribution lies within the content of its parent': laws.nested,
  'attributions share no cue and are not made in boilerplate': laws.apart,
  'the attributions of a claim are a chain of parents': laws.chain,
  'JSON keeps everything': laws.roundTrip,
  'the schema accepts it': laws.accepted,
  'two of it merge': laws.merged
}
/** Those that read the text again. */
const again: Readonly<Record<string, laws.Law>> = {
  'a second reading is the same, whatever was read in between': laws.sameAgain,
  'plugins give the same as one call': laws.sameByPlugins
}
/** Laws about news as people write it; token soup is no news. */
const ofNews: Readonly<Record<string, laws.Law>> = {
  'a paragraph in front changes nothing after it': laws.shift,
  'straight marks do as well as curly ones': laws.quoteStyle
}

const known = new Map<string, ClaimGraph>()
/** The graph of a text, made once for all laws. */
function graphOf(text: string): ClaimGraph {
  const graph = known.get(text) ?? readArticle(text)
  known.set(text, graph)
  return graph
}

test('any text gives a graph that keeps the laws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const graph = readArticle(text)
      const breaches = Object.entries({...always, ...again}).flatMap(([name, law]) =>
        law(text, graph).map((breach) => `${name}: ${breach}`)
      )
      expect(breaches).toEqual([])
    }),
    {numRuns: 200}
  )
})

describe.each(ownArticles)('$name', ({text}) => {
  test.each(Object.entries({...always, ...again, ...ofNews}))('%s', (_name, law) => {
    expect(law(text, graphOf(text))).toEqual([])
  })
})

describe(`articles of the corpora${sharedIsThere ? '' : ' (skipped: the folder ../shared is missing)'}`, () => {
  ;(sharedIsThere ? test : test.skip).each(Object.entries({...always, ...ofNews}))('%s', (_name, law) => {
    const breaches = sharedTexts().flatMap(({name, text}) =>
      law(text, graphOf(text)).map((breach) => `${name}: ${breach}`)
    )
    expect(breaches).toEqual([])
  })
})
