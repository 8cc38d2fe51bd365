import {expect, test} from '@jest/globals'
import {readWords} from '../lib/model/words.js'

const texts = (text: string): string[] => readWords(text, 0).map((word) => word.text)

test('takes a word apart whatever was read before', () => {
  const first = texts("Zorin’s tenure and Zorbin's tenure")
  texts("It was Zorbin's.")
  texts("“Zorbin's,” he said.")
  expect(texts("Zorin’s tenure and Zorbin's tenure")).toEqual(first)
  expect(first).toContain("'s")
})

test('places words in the article', () => {
  expect(readWords('It rains.', 10).map(({start, end, text}) => [start, end, text])).toEqual([
    [10, 12, 'It'],
    [13, 18, 'rains'],
    [18, 19, '.']
  ])
})

test('reads words that every object has', () => {
  expect(texts('the constructor and the toString of __proto__')).toContain('constructor')
})
