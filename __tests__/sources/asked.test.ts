import {expect, test} from '@jest/globals'
import {voicesOf} from './voices-of.js'

test('who is asked answers, not who is asked about', () => {
  expect(
    voicesOf('Asked if Tom Varga would play, the coach shook his head. “He is not ready,” he said.', [
      ['he', 'said', '“He is not ready,”']
    ]).lines
  ).toEqual(['coach: the coach / his / he'])
  expect(
    voicesOf('Pressed about Tom Varga, Bob Quill smiled. He said it was a cold.', [
      ['He', 'said', 'it was a cold']
    ]).speakers
  ).toEqual(['Bob Quill'])
})

test('who asks and is then named is meant as before', () => {
  expect(
    voicesOf('Tom Varga was asked if the coach would stay. He said he would.', [['He', 'said', 'he would']])
      .speakers
  ).toEqual(['Tom Varga'])
})
