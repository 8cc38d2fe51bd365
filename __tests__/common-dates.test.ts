import {expect, test} from '@jest/globals'
import {commonDate} from '../lib/common-dates.js'

test.each<[string, string, 'past' | 'future' | null, string]>([
  ['Tuesday', '2020-06-04', null, '2020-06-02'],
  ['Tuesday', '2020-06-04', 'future', '2020-06-09'],
  ['Saturday', '2020-06-04', null, '2020-06-06'],
  ['Saturday', '2020-06-04', 'past', '2020-05-30'],
  ['Thursday', '2020-06-04', 'past', '2020-06-04'],
  ['yesterday', '2021-01-01', null, '2020-12-31'],
  ['Tomorrow', '2024-02-28T23:30:00Z', null, '2024-02-29'],
  ['last month', '2021-12-31', 'past', '2021-11'],
  ['next month', '2021-12-31', null, '2022-01'],
  ['this year', '2021-12-31', null, '2021'],
  ['1998', '2021-12-31', null, '1998']
])('%s, said on %s of the %s, is %s', (words, published, tense, expected) => {
  expect(commonDate(words, published, tense)).toBe(expected)
})

test.each(['Tuesday', 'this month', 'last year', 'today'])(
  '%s cannot be told without a day to count from',
  (words) => {
    expect(commonDate(words, null, null)).toBeNull()
  }
)

test.each(['last Tuesday', 'this week', 'May 3', 'Tuesday night', 'two years ago'])(
  '%s is left to a full search',
  (words) => {
    expect(commonDate(words, '2020-06-04', null)).toBeUndefined()
  }
)
