import {expect, test} from '@jest/globals'
import {addRelative} from '../../lib/rules/add-relative.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const added = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, addRelative(tokens, [reading])[0]!)
}

test('adds the pronoun that stands before the source', () => {
  expect(added('They saw what {Lee} [says] <the plan will do>.')).toBe('Lee [says] what | the plan will do')
  expect(added('They left the mill, which {Lee} [says] <is closed>.')).toBe('Lee [says] which | is closed')
})
test('leaves a pronoun where nothing is missing behind', () => {
  expect(added('It is good that {Lee} [says] <the plan is late>.')).toBe('Lee [says] the plan is late')
})
test('leaves acts', () => {
  expect(added('They saw what {Lee} [attacked] <in the north>.')).toBe('Lee [attacked] in the north')
})
