import {expect, test} from '@jest/globals'
import {readWords} from '../lib/model/words.js'

const texts = (text: string): string[] => readWords(text, 0).words.map((word) => word.text)

test('takes a word apart whatever was read before', () => {
  const first = texts("Zorin’s tenure and Zorbin's tenure")
  texts("It was Zorbin's.")
  texts("“Zorbin's,” he said.")
  expect(texts("Zorin’s tenure and Zorbin's tenure")).toEqual(first)
  expect(first).toContain("'s")
})

test('places words in the article', () => {
  const {words, starts} = readWords('It\u00a0 rains.', 10)
  expect(words.map(({text}, i) => [starts[i], text])).toEqual([
    [10, 'It'],
    [14, 'rains'],
    [19, '.']
  ])
})

test('reads words that every object has', () => {
  expect(texts('the constructor and the toString of __proto__')).toContain('constructor')
})

test('takes marks off the ends of a word', () => {
  expect(texts('(“Lee’s,” he said.)')).toEqual(['(', '“', 'Lee', '’s', ',', '”', 'he', 'said', '.', ')'])
  expect(texts('in the U.S., they say')).toEqual(['in', 'the', 'U.S.', ',', 'they', 'say'])
})

test('reads words as they are seen, and knows how long they are', () => {
  const {words, starts} = readWords('\u200bShe sa\u00adid\u2060 “\ufeffno”.', 0)
  expect(words.map(({text, length}, i) => [starts[i], text, length])).toEqual([
    [1, 'She', 3],
    [5, 'said', 5],
    [12, '“', 1],
    [14, 'no', 2],
    [16, '”', 1],
    [17, '.', 1]
  ])
})

test('leaves what joins emoji', () => {
  expect(texts('A 👩\u200d🚒 came.').join('')).toBe('A👩\u200d🚒came.')
})

test.each([
  ['at 6.40am.', ['at', '6.40am', '.']],
  ['at 11.05pm, when', ['at', '11.05pm', ',', 'when']],
  ['open 9.30am-5pm daily', ['open', '9.30am', '-', '5pm', 'daily']],
  ['open 5.30-6.30pm', ['open', '5.30', '-', '6.30pm']],
  ['a fee of Rs4,500.', ['a', 'fee', 'of', 'Rs', '4,500', '.']],
  ['Rs.1,50,000', ['Rs.', '1,50,000']],
  ['N4.5bn and ₦45m', ['N', '4.5', 'bn', 'and', '₦', '45', 'm']],
  ['N45,000', ['N', '45,000']],
  ['It cost £45m.', ['It', 'cost', '£', '45', 'm', '.']],
  ['a magnitude-6.8 quake', ['a', 'magnitude', '-', '6.8', 'quake']],
  ['the N45 and the R61', ['the', 'N45', 'and', 'the', 'R61']],
  ['COVID-19, F-16s and U2', ['COVID-19', ',', 'F-16s', 'and', 'U2']],
  ['a ratio of 3.5', ['a', 'ratio', 'of', '3.5']]
])('takes the numbers in %s apart', (text, expected) => {
  expect(texts(text)).toEqual(expected)
})
