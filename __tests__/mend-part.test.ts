import {expect, test} from '@jest/globals'
import {mendPart} from '../lib/model/mend-part.js'
import {verbLemma} from '../lib/model/verb-lemma.js'

test.each([
  ['VERB', 'NNP', 'nsubj', 'PROPN'],
  ['NOUN', 'VBD', 'root', 'VERB'],
  ['AUX', 'VBZ', 'root', 'VERB'],
  ['AUX', 'VBZ', 'aux', 'AUX'],
  ['VERB', 'VBD', 'cop', 'AUX'],
  ['ADP', 'IN', 'mark', 'SCONJ'],
  ['SCONJ', 'IN', 'case', 'ADP'],
  ['AUX', 'MD', 'aux', 'AUX'],
  ['PRON', 'NN', 'nsubj', 'PRON'],
  ['PUNCT', 'NN', 'punct', 'PUNCT']
] as const)('%s with tag %s as %s is %s', (part, tag, relation, expected) => {
  expect(mendPart(part, tag, relation)).toBe(expected)
})

test.each([
  ['denies', 'deny'],
  ['slams', 'slam'],
  ['withdrew', 'withdraw'],
  ['zzz', 'zzz']
])('the base form of the verb %s is %s', (word, expected) => {
  expect(verbLemma(word)).toBe(expected)
})
