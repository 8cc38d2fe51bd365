import {existsSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'
import {goldOf, outermostOf} from '../../lib/train/gold-of.js'
import {readGold} from '../../lib/train/read-gold.js'
import {scoreAttributions} from '../../lib/train/score-attributions.js'

const text = 'Ruiz said the bridge is closed. Okafor denied it.'
const said = {source: [[0, 4]], cue: [[5, 9]], content: [[10, 30]]} as const
const denied = {source: [[32, 38]], cue: [[39, 45]], content: [[46, 48]]} as const

describe('scores', () => {
  test('all right', () => {
    const scores = scoreAttributions()
    scores.add(text, [said, denied], [said, denied])
    const {relation, exact, alpha} = scores.report()
    expect([relation.F1, exact.F1, alpha]).toEqual([1, 1, 1])
  })

  test('one of two found, with a word too much', () => {
    const scores = scoreAttributions()
    scores.add(text, [said, denied], [{...said, content: [[10, 38]]}])
    const report = scores.report()
    expect(report.relation).toEqual({P: 1, R: 0.5, F1: 2 / 3})
    expect(report.exact).toEqual({P: 0, R: 0, F1: 0})
    expect(report['span.cue']).toEqual({P: 1, R: 0.5, F1: 2 / 3})
    expect(report['span.content'].F1).toBe(0)
  })

  test('nothing found', () => {
    const scores = scoreAttributions()
    scores.add(text, [said], [])
    expect(scores.report().relation).toEqual({P: 0, R: 0, F1: 0})
  })
})

const measure = '../shared/score/attributions.mjs'
const corpus = '../shared/corpora/polnear/dev'
const both = existsSync(measure) && existsSync(corpus)
const name = both
  ? 'gives the figures of the shared measure'
  : 'gives the figures of the shared measure (not there)'
;(both ? test : test.skip)(name, async () => {
  const {scorer} = await import(pathToFileURL(measure).href)
  const theirs = scorer()
  const ours = scoreAttributions()
  let left = 12
  for (const {text, gold} of readGold(corpus)) {
    if (left-- === 0) break
    const predicted = outermostOf(readArticle(text)).map(goldOf)
    theirs.document(text, gold, predicted)
    ours.add(text, gold, predicted)
  }
  expect(ours.report()).toEqual(theirs.report())
})
