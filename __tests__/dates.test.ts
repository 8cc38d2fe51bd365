import {expect, test} from '@jest/globals'
import {resolveDate} from '../lib/dates.js'

// 2020-06-04 is a Thursday.
const published = '2020-06-04'

test.each([
  ['Tuesday', '2020-06-02'],
  ['on Saturday', '2020-05-30'],
  ['Thursday', '2020-06-04'],
  ['Wednesday morning', '2020-06-03'],
  ['last Tuesday', '2020-06-02'],
  ['yesterday', '2020-06-03'],
  ['two days ago', '2020-06-02'],
  ['Sept. 9', '2019-09-09'],
  ['in September', '2019-09'],
  ['in May', '2020-05'],
  ['last month', '2020-05'],
  ['earlier this year', '2020'],
  ['last year', '2019'],
  ['this week', '2020-W23'],
  ['last week', '2020-W22'],
  ['12 May 2019', '2019-05-12'],
  ['May 2015', '2015-05'],
  ['in 2015', '2015']
])('in the past, %s is %s', (text, date) => {
  expect(resolveDate(text, published, 'past')).toBe(date)
})

test.each([
  ['Saturday', '2020-06-06'],
  ['Tuesday', '2020-06-09'],
  ['in March', '2021-03'],
  ['Jan. 3', '2021-01-03']
])('in the future, %s is %s', (text, date) => {
  expect(resolveDate(text, published, 'future')).toBe(date)
})

test.each(['the day before', 'two days later', 'at 5 p.m.', 'in recent days', 'once', ''])(
  'nobody can tell what %j is',
  (text) => {
    expect(resolveDate(text, published, 'past')).toBe(null)
  }
)

test('without a date of publication, only full dates are resolved', () => {
  expect(resolveDate('June 4, 2020', null)).toBe('2020-06-04')
  expect(resolveDate('in 2015', null)).toBe('2015')
  for (const text of ['Tuesday', 'June 4', 'last week', 'yesterday'])
    expect(resolveDate(text, null)).toBe(null)
  expect(resolveDate('Tuesday', 'soon')).toBe(null)
})

test('a time of publication counts as its own calendar day', () => {
  expect(resolveDate('yesterday', '2020-06-04T23:30:00-05:00')).toBe('2020-06-03')
  expect(resolveDate('yesterday', '2020-06-04T00:30:00+09:00')).toBe('2020-06-03')
})
