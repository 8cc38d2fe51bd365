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

test('a name that is kept back counts as well', () => {
  expect(reason('declined to give her name for fear of her boss')).toBe('fear of her boss')
  expect(reason('did not want to reveal her full name because the talks go on')).toBe('the talks go on')
  expect(reason('asked that her name not be used')).toBeNull()
  expect(reason('refused to give her surname')).toBeNull()
})

test('a name that is told does not', () => {
  expect(reason('gave only her first name')).toBeUndefined()
  expect(reason('gave her name to the clerk')).toBeUndefined()
  expect(reason('did not give the names of her staff')).toBeUndefined()
  expect(reason('would not give her dog a name')).toBeUndefined()
  expect(reason('refused to give up her seat')).toBeUndefined()
})

test('nor what is told of another, or far off', () => {
  const anonymity = (behind: string) => {
    const {of} = voicesOf(`A baker said it was late. ${behind}`, [['A baker', 'said', 'it was late']])
    return of('baker').anonymity !== null
  }
  expect(anonymity('The baker asked that her name not be used.')).toBe(true)
  expect(anonymity('The clerk asked that his name not be used.')).toBe(false)
  expect(anonymity('The oven was cold. The baker declined to be named.')).toBe(false)
})
