import {expect, test} from '@jest/globals'
import {voicesOf} from './voices-of.js'

/** Why a woman has no name, in the words of the text; `null` without a reason, undefined where nothing is said of it. */
const reason = (aside: string): string | null | undefined => {
  const mention = `The woman, who ${aside},`
  const {of, words} = voicesOf(`${mention} said the road was shut.`, [[mention, 'said', 'the road was shut']])
  const {anonymity} = of('woman')
  return anonymity ? anonymity.reason && words(anonymity.reason) : undefined
}

test('reasons are grounds, and what is feared', () => {
  expect(reason('cannot be named for legal reasons')).toBe('legal reasons')
  expect(reason('asked not to be identified for her own safety')).toBe('her own safety')
  expect(reason('asked not to be named for fear of her boss')).toBe('fear of her boss')
  expect(reason('asked not to be named')).toBeNull()
  expect(reason('asked not to be named for now')).toBeNull()
  expect(reason('lives on the hill for safety')).toBeUndefined()
})
