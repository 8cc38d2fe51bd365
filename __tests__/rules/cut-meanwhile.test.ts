import {expect, test} from '@jest/globals'
import {cutMeanwhile} from '../../lib/rules/cut-meanwhile.js'
import {readText, show} from './read-with.js'

/** Who and the verb are the first two words, and all else is what is said. */
const cut = (source: string): string => {
  const {tokens, sentences, passages} = readText(source)
  const reading = {
    cue: {from: 1, to: 2},
    mention: [{from: 0, to: 1}],
    content: [{from: 2, to: tokens.length}],
    parent: -1,
    confidence: 1,
    why: 'given'
  }
  return show(tokens, cutMeanwhile(tokens, sentences, passages, reading))
}

test('takes what happens meanwhile off the end of a headline', () => {
  expect(cut('headline| Mayor blames storm as towns flood')).toBe('Mayor [blames] storm')
  expect(cut('headline| Lee accuses Hall as row grows')).toBe('Lee [accuses] Hall')
  expect(cut('headline| Mill blames pump for leak as council seeks answers')).toBe(
    'Mill [blames] pump for leak'
  )
  expect(cut('headline| Mayor says dam is safe as storm nears')).toBe('Mayor [says] dam is safe')
})
test('leaves what somebody or something is said to be', () => {
  expect(cut('headline| Lee slams plan as folly')).toBe('Lee [slams] plan as folly')
  expect(cut('headline| Council dismisses claims as wild rumours')).toBe(
    'Council [dismisses] claims as wild rumours'
  )
  expect(cut('headline| Hall says he quit as chief executive')).toBe('Hall [says] he quit as chief executive')
})
test('leaves a quotation', () => {
  expect(cut('headline| Mayor says “we wait as towns flood”')).toBe('Mayor [says] “we wait as towns flood”')
})
test('leaves what is no headline', () => {
  expect(cut('Hart blames the storm as the towns flood.')).toBe('Hart [blames] the storm as the towns flood.')
})
