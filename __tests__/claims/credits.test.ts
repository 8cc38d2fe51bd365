import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'

test('neither the maker of a picture nor the word before the name is a claim', () => {
  const {article, claims} = readArticle(
    'Grocers merge\n\nBy Ann Lee\n\nA shop will close. Photograph: Bo Ruiz/The Harbour Post\n\nThe police said that at least 40 people had come to the shop.\n\nThe mayor said that the shop would close on Monday.'
  )
  const caption = article.passages.findIndex(({role}) => role === 'caption')
  expect(
    claims.filter(({passage}) => passage === caption).map(({pieces}) => pieces.map(({text}) => text))
  ).toEqual([['A shop will close']])
})
