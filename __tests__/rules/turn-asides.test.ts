import {expect, test} from '@jest/globals'
import {turnAsides} from '../../lib/rules/turn-asides.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const turned = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, turnAsides(tokens, reading))
}

test('finds who says it behind the verb', () => {
  expect(turned('{The council}, [argued] <Ann Lee of the union, had raised prices>.')).toBe(
    'Ann Lee of the union [argued] The council | had raised prices'
  )
})
test('leaves who stands before the verb and says what follows', () => {
  expect(turned('{The council}, [argued] <the case at length>.')).toBe(
    'The council [argued] the case at length'
  )
})
