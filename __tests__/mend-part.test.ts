import {expect, test} from '@jest/globals'
import {baseForm} from '../lib/model/base-form.js'
import {isTitleCase} from '../lib/model/is-title-case.js'
import {mendPart} from '../lib/model/mend-part.js'
import {readWords} from '../lib/model/words.js'

test.each([
  ['VERB', 'NNP', 'nsubj', 'PROPN'],
  ['NOUN', 'VBD', 'root', 'VERB'],
  ['AUX', 'VBZ', 'root', 'VERB'],
  ['AUX', 'VBZ', 'aux', 'AUX'],
  ['VERB', 'VBD', 'cop', 'AUX'],
  ['ADP', 'IN', 'mark', 'ADP'],
  ['ADP', 'NNP', 'flat', 'PROPN'],
  ['ADP', 'RB', 'advmod', 'ADP'],
  ['AUX', 'NNP', 'nsubj', 'PROPN'],
  ['AUX', 'MD', 'aux', 'AUX'],
  ['PRON', 'NN', 'nsubj', 'PRON'],
  ['PUNCT', 'NN', 'punct', 'PUNCT'],
  ['PART', 'IN', 'case', 'ADP'],
  ['PART', 'TO', 'mark', 'PART'],
  ['SCONJ', 'WDT', 'nsubj', 'PRON'],
  ['SCONJ', 'DT', 'det', 'DET'],
  ['SCONJ', 'IN', 'mark', 'SCONJ']
] as const)('%s with tag %s as %s is %s', (part, tag, relation, expected) => {
  expect(mendPart(part, tag, relation, false)).toBe(expected)
})

test('a verb stays one in a line with many capitals', () => {
  expect(mendPart('VERB', 'NNP', 'compound', true)).toBe('VERB')
  expect(isTitleCase(readWords('Mayor Lee Visits Flooded Bridge', 0).words)).toBe(true)
  expect(isTitleCase(readWords('Mayor Lee visited the bridge', 0).words)).toBe(false)
  expect(isTitleCase(readWords('Ann Lee', 0).words)).toBe(false)
})

test.each([
  ['denies', 'deny'],
  ['slams', 'slam'],
  ['withdrew', 'withdraw'],
  ['zzz', 'zzz']
])('the base form of the verb %s is %s', (word, expected) => {
  expect(baseForm(word, 'VERB')).toBe(expected)
})

test.each([
  ['meetings', 'meeting'],
  ['attacks', 'attack'],
  ['zzz', 'zzz']
])('the base form of the noun %s is %s', (word, expected) => {
  expect(baseForm(word, 'NOUN')).toBe(expected)
})
