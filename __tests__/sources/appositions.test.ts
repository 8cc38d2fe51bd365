import {expect, test} from '@jest/globals'
import {voicesOf} from './voices-of.js'

/** The source of `said` in a sentence that opens with its mention. */
function source(mention: string) {
  const {of, speakers} = voicesOf(`${mention} said it was late.`, [[mention, 'said', 'it was late']])
  const name = speakers[0]!
  return [name, of(name)?.identity]
}

test('two things that somebody is make no second voice', () => {
  expect(source('Ann Lee, a former aide and speechwriter to Mr. Ruiz,')).toEqual(['Ann Lee', 'named'])
  expect(source('Ann Lee, the founder and editor of Tarnow Books,')).toEqual(['Ann Lee', 'named'])
  expect(source('Nora Hale, a baker and Ruiz donor in Tarnow,')).toEqual(['Nora Hale', 'named'])
})
test('several who speak stay several', () => {
  expect(source('Ann Lee, a clerk and Bo Ruiz')).toEqual(['Ann Lee, a clerk and Bo Ruiz', 'group'])
  expect(source('Ann Lee, the mayor and the council')).toEqual([
    'Ann Lee, the mayor and the council',
    'group'
  ])
  expect(source('Ann Lee, Bo Ruiz and a clerk')).toEqual(['Ann Lee, Bo Ruiz and a clerk', 'group'])
})
