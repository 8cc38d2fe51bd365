import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {checkGraph, readArticle} from 'reportedly'
import {checks} from '../../lib/checks/checks.js'
import {faults, faultyArticles} from '../arbitraries/faults.js'

/** The draw is fixed: what is tested are the checks, and not what is made out of every sentence. */
const seed = 20240314

test.each(Object.keys(faults))(
  'an article with a %s gives just that finding, and without it none',
  (rule) => {
    fc.assert(
      fc.property(faultyArticles(rule), ({clean, faulty, published, words}) => {
        const found = checkGraph(readArticle(faulty, {published}))
        expect([faulty, found.map((finding) => finding.rule)]).toEqual([faulty, [rule]])
        expect(found[0]!.text).toContain(words)
        expect([clean, checkGraph(readArticle(clean, {published})).map(({message}) => message)]).toEqual([
          clean,
          []
        ])
      }),
      {numRuns: 25, seed}
    )
  }
)

test('there is an article for every check that is on', () => {
  const on = checks.filter(({level}) => level.recommended !== 'off').map(({rule}) => rule)
  // Who he is hangs on the whole article; its examples are all there is to it.
  expect([...Object.keys(faults), 'unresolved-source'].sort()).toEqual(on.sort())
})
