import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'

const cues = (text: string): (string | undefined)[] =>
  readArticle(text).attributions.map(({cue}) => cue?.text)

test('leaves the time of saying out of the cue', () => {
  const [attribution] = readArticle('The ferry company said Thursday that the pier would close.').attributions
  expect([attribution?.cue?.text, attribution?.said?.text]).toEqual(['said', 'Thursday'])
})

test('does not take those who are cited for a second attribution', () => {
  expect(cues('The pier will close, the Tarn Courier reported, citing two officials.')).toEqual(['reported'])
})
