import {expect, test} from '@jest/globals'
import {isoDate} from '../../lib/pages/iso-date.js'

test.each([
  ['2020-06-04', '2020-06-04'],
  ['2020-06-04T10:00:00.123456Z', '2020-06-04T10:00:00Z'],
  ['2020-06-04 10:00 UTC', '2020-06-04T10:00Z'],
  ['2020-06-04T10:00:00+0200', '2020-06-04T10:00:00+02:00'],
  ['2020-06-04T10:00:00-05', '2020-06-04T10:00:00-05:00'],
  ['2020-06-04T25:00:00Z', '2020-06-04'],
  ['June 4, 2020', '2020-06-04'],
  ['Thu, 04 Jun 2020 10:00:00 GMT', '2020-06-04'],
  ['2020-02-31', null],
  ['2020', null],
  ['yesterday', null],
  ['', null],
  [undefined, null]
])('%s is %s', (written, date) => {
  expect(isoDate(written)).toBe(date)
})
