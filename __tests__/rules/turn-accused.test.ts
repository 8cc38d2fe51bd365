import {expect, test} from '@jest/globals'
import {turnAccused} from '../../lib/rules/turn-accused.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const turned = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, turnAccused(tokens, reading))
}

test('takes who is accused for what is said, and ends it before the verb', () => {
  expect(turned('{A baker} [accused of] <breaking into a mill was held on Monday>.')).toBe(
    '[accused of] A baker | breaking into a mill'
  )
  expect(turned('{Two men} [suspected of] <selling cars that were stolen have left>.')).toBe(
    '[suspected of] Two men | selling cars that were stolen'
  )
})
test('reads one between commas', () => {
  expect(turned('{The council,} [accused of] <waste>, rejected the offer.')).toBe(
    '[accused of] The council | waste'
  )
})
test('takes who stands before a clause between commas', () => {
  expect(turned('{The girl, who is 15,} [is alleged] <to have lied>.')).toBe(
    '[is alleged] The girl | to have lied'
  )
  expect(turned('The girl, who is 15, [is believed] <to have left>.')).toBe(
    '[is believed] The girl | to have left'
  )
})
test('leaves who accuses', () => {
  expect(turned('{The union} [accused] <the mill of waste>.')).toBe('The union [accused] the mill of waste')
  expect(turned('{The shop} [charged] <for bags>.')).toBe('The shop [charged] for bags')
  expect(turned('{Lee} [warned of] <delays>.')).toBe('Lee [warned of] delays')
  expect(turned('{Lee} [claimed] <to have left>.')).toBe('Lee [claimed] to have left')
})
test('leaves who accuses behind the verb', () => {
  expect(turned('<Lee> [is accused of] <fraud> by {the union}.')).toBe(
    'the union [is accused of] Lee | fraud'
  )
})
