import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readArticle} from 'reportedly'
import {anyText} from './arbitraries/any-text.js'
import * as laws from './laws/index.js'
import {ownArticles, sharedIsThere, sharedTexts} from './shared-texts.js'

/** Laws that hold for any string whatever. */
const always = {
  'pieces are verbatim': laws.verbatim,
  'passages tile the article': laws.tile,
  'every word of the body is in a claim, a cue or a mention': laws.cover,
  'ids follow the order of appearance': laws.inOrder,
  'the words of a claim are those of its innermost attribution': laws.owned,
  'ids count up, and edges lead from something to something': laws.sound,
  'a nested attribution lies within the content of its parent': laws.nested,
  'attributions share no cue and are not made in boilerplate': laws.apart,
  'the attributions of a claim are a chain of parents': laws.chain,
  'JSON keeps everything': laws.roundTrip,
  'a second reading is the same, whatever was read in between': laws.sameAgain,
  'the schema accepts it': laws.accepted,
  'two of it merge': laws.merged,
  'plugins give the same as one call': laws.sameByPlugins
}

describe.each(Object.entries(always))('%s', (_name, law) => {
  test('in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(law(text, readArticle(text))).toEqual([])
      }),
      {numRuns: 150}
    )
  })

  test.each(ownArticles)('in $name', ({text}) => {
    expect(law(text, readArticle(text))).toEqual([])
  })

  const real = sharedIsThere
    ? 'in articles of the corpora'
    : 'in articles of the corpora (skipped: the folder ../shared is missing)'
  ;(sharedIsThere ? test : test.skip)(real, () => {
    const breaches = sharedTexts().flatMap(({name, text}) =>
      law(text, readArticle(text)).map((breach) => `${name}: ${breach}`)
    )
    expect(breaches).toEqual([])
  })
})
