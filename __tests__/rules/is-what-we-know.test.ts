import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'

const body = 'The river rose on Friday and covered the road to the mill.\n\nForty people left their houses.'
const saidIn = (title: string): number => readArticle(`${title}\n\n${body}`).attributions.length

test.each(['What we know about the flood', 'What we know so far', 'Why I believe in bridges'])(
  'nobody says anything in the title %s',
  (title) => {
    expect(saidIn(title)).toBe(0)
  }
)

test('but where it says who', () => {
  expect(saidIn('“We know the risk”, Lee says')).toBe(1)
})
