import {expect, test} from '@jest/globals'
import {leadBack} from '../../lib/rules/lead-back.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const led = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, leadBack(tokens, [reading])[0]!)
}

test('takes the subject before the frame to the content', () => {
  expect(led('The crew, {Lee} [said], <was safe and sound>.')).toBe(
    'Lee [said] The crew | was safe and sound'
  )
})
test('when something is expected is nobody', () => {
  expect(led('<A ruling> [is expected] <in June>.')).toBe('[is expected] A ruling | in June')
})
test('leaves what stands before another sentence', () => {
  expect(led('On Monday, {Lee} [said] <the crew was safe>.')).toBe('Lee [said] the crew was safe')
})
test('leads a quotation without its opening mark back', () => {
  expect(led('We waited long, and <nobody came,”> [said] {Lee}.')).toBe(
    'Lee [said] We waited long, and nobody came,”'
  )
})
test('leaves a quotation that opens', () => {
  expect(led('He waited long. <“Nobody came,”> [said] {Lee}.')).toBe('Lee [said] “Nobody came,”')
})
test('finds who speaks after the verb', () => {
  expect(led('<“It will be over soon,”> [promises] <the old mayor>.')).toBe(
    'the old mayor [promises] “It will be over soon,”'
  )
})
test('leaves what somebody is charged with', () => {
  expect(led('<Neither firm> [has been charged with] <fraud>.')).toBe(
    '[has been charged with] Neither firm | fraud'
  )
})
test('leaves a content that goes on after the verb', () => {
  expect(led('<“It will be over,”> [said] <“very soon.”>')).toBe('[said] “It will be over,” | “very soon.”')
})
test('takes all that stands in front up to who says it', () => {
  expect(led('<The man>, who fled, was found, {she} [said].')).toBe('she [said] The man, who fled, was found')
  expect(led('It was the man <who fled on Monday>, {she} [said].')).toBe(
    'she [said] It was the man who fled on Monday'
  )
  expect(led('It rained. <That was late>, {she} [said].')).toBe('she [said] That was late')
  expect(led('<The man fled> when {she} [said] so.')).toBe('she [said] The man fled')
})
