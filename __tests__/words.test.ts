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
