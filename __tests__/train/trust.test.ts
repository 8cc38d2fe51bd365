import {describe, expect, test} from '@jest/globals'
import type {Sureness} from '../../lib/reader/read-anchor.js'
import {readingSigns} from '../../lib/reader/reading-signs.js'
import {trusted} from '../../lib/reader/trust.js'
import {logistic} from '../../lib/train/logistic.js'
import {givenReading} from '../rules/given-reading.js'

const signsOf = (marked: string, sureness: Sureness = {cue: 1, source: 1, content: 1}): string[] => {
  const {tokens, reading} = givenReading(marked)
  return readingSigns(tokens, reading, sureness)
    .filter(([, much]) => much > 0)
    .map(([sign, much]) => `${sign} ${much.toFixed(1)}`.trim())
}

describe('signs of a reading', () => {
  test('are how sure the model is, what the cue is, who says it, and what is said', () => {
    expect(signsOf('{Lee} [said] <it leaks>.')).toEqual([
      '1.0',
      'cue 1 1.0',
      'content 1 1.0',
      'source 1 1.0',
      'plain 1.0',
      'plain clause 1.0',
      'VBD clause 1.0',
      'by PROPN 1.0',
      'before 1.0',
      'behind clause 1.0',
      'size 2 1.0'
    ])
  })

  test('share a likelihood out between the two that are known around it', () => {
    expect(signsOf('{Lee} [said] <it leaks>.', {cue: 0.85, source: 1, content: 1})).toEqual(
      expect.arrayContaining(['cue 0.8 0.5', 'cue 0.9 0.5'])
    )
  })

  test.each([
    ['nobody', '[Said] <to leak>.', 'nobody plain 1.0'],
    ['a passive', '<The dam> [is said] <to have leaked>.', 'passive nobody clause 1.0'],
    ['a thing', '{The tool} [features] <several new menus>.', 'other thing 1.0'],
    ['an object in the cue', '{Lee} [ordered talks with] <the miners>.', 'object demanding 1.0'],
    ['a quotation in front', '<“It leaks,”> [said] {Lee}.', 'quoted 1.0'],
    ['a pronoun for a thing', '{It} [says] <the dam leaks>.', 'by it 1.0']
  ])('tell of %s', (_name, marked, sign) => {
    const source = marked.includes('{') ? 1 : null
    expect(signsOf(marked, {cue: 1, source, content: 1})).toContain(sign)
  })
})

test('what is trusted is a half without signs, and more or less by their weights', () => {
  expect(trusted([], {})).toBe(0.5)
  const weights = {good: 2, bad: -2}
  expect(trusted([['good', 1]], weights)).toBe(0.881)
  expect(trusted([['bad', 1]], weights)).toBe(0.119)
  expect(
    trusted(
      [
        ['good', 0.5],
        ['unheard', 1]
      ],
      weights
    )
  ).toBe(0.731)
})

test('how much there is of a sign counts in learning', () => {
  const examples = [0, 0.2, 0.8, 1].map((much) => ({
    features: ['', 'much'],
    values: [1, much],
    label: much > 0.5 ? (1 as const) : (0 as const),
    weight: 1
  }))
  const weights = Object.fromEntries(logistic(examples, {rounds: 400}))
  const of = (much: number) =>
    trusted(
      [
        ['', 1],
        ['much', much]
      ],
      weights
    )
  expect([0, 0.2, 0.8, 1].map((much) => of(much) > 0.5)).toEqual([false, false, true, true])
  expect(of(1)).toBeGreaterThan(of(0.8))
})
