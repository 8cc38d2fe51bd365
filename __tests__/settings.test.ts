import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'
import type {Options} from '../types/options.js'

const read = (options: unknown) => () => readArticle('She said so.', options as Options)

/** What has the form of a model, as one has that was cut off on its way. */
function brokenModel(table: string): object {
  return {
    version: 2,
    rates: table,
    words: table,
    wordSteps: table,
    spans: table,
    spanSteps: table,
    trust: {}
  }
}

test('takes nothing, null and empty options', () => {
  for (const options of [undefined, null, {}, {id: null, title: undefined, cues: []}]) {
    expect(read(options)().article.id).toBe('article')
  }
})

test('takes dates, and dates with times', () => {
  for (const published of [
    '2020-06-04',
    '2020-06-04T10:00',
    '2020-06-04T10:00:30.5Z',
    '2020-06-04T10:00:30+02:00'
  ]) {
    expect(read({published})().article.published).toBe(published)
  }
})

test.each([
  [5, 'Expected `options` to be an object, got `5` (number)'],
  [['id'], 'Expected `options` to be an object, got `["id"]` (array)'],
  [{id: 5}, 'Expected `id` to be a string, got `5` (number)'],
  [{title: {}}, 'Expected `title` to be a string, got `{}` (object)'],
  [{publisher: true}, 'Expected `publisher` to be a string, got `true` (boolean)'],
  [
    {published: 'June 4'},
    'Expected `published` to be an ISO date such as `2020-06-04`, got `"June 4"` (string)'
  ],
  [
    {published: '2020-02-31'},
    'Expected `published` to be an ISO date such as `2020-06-04`, got `"2020-02-31"` (string)'
  ],
  [{minConfidence: 2}, 'Expected `minConfidence` to be a number from 0 to 1, got `2` (number)'],
  [{minConfidence: Number.NaN}, 'Expected `minConfidence` to be a number from 0 to 1, got `NaN` (number)'],
  [{model: {}}, 'Expected `model` to be a model as `reportedly train` writes it, got `{}` (object)'],
  [
    {model: brokenModel('')},
    'Expected `model` to be a model as `reportedly train` writes it, got `{"version":2,'
  ],
  [
    {model: brokenModel('😀')},
    'Expected `model` to be a model as `reportedly train` writes it, got `{"version":2,'
  ],
  [{cues: 'quip'}, 'Expected `cues` to be an array of words, got `"quip"` (string)'],
  [{cues: ['quip', '']}, 'Expected `cues` to be an array of words, got `["quip",""]` (array)']
])('says what is wrong with %j', (options, message) => {
  expect(read(options)).toThrow(message)
  expect(read(options)).toThrow(TypeError)
})

test('takes nothing but a string for an article', () => {
  expect(() => readArticle(null as unknown as string)).toThrow(
    new TypeError('Expected `text` to be a string, got `null`')
  )
})
