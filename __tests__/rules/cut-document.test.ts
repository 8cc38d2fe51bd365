import {expect, test} from '@jest/globals'
import {cutDocument} from '../../lib/rules/cut-document.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const cut = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, cutDocument(tokens, reading))
}

test('takes the document at the end off what is said', () => {
  expect(cut('{She} [asked] <a clerk to soften the report, an internal memo claims>.')).toBe(
    'She [asked] a clerk to soften the report'
  )
})
test('leaves things that belong to it', () => {
  expect(cut('{She} [wants] <to see Ohio and the border states>.')).toBe(
    'She [wants] to see Ohio and the border states'
  )
  expect(cut('{She} [rejected] <the offer, the wage claims>.')).toBe(
    'She [rejected] the offer, the wage claims'
  )
})
