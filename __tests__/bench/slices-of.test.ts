import {expect, test} from '@jest/globals'
import {slicesOf} from '../../lib/bench/slices-of.js'
import {readDocument} from '../../lib/train/read-document.js'

/** The kinds of an attribution written in its sentence: `{Lee} [said] <it leaks>`. */
function kinds(marked: string): string[] {
  const ranges = {
    source: [] as [number, number][],
    cue: [] as [number, number][],
    content: [] as [number, number][]
  }
  const roles = {'}': 'source', ']': 'cue', '>': 'content'} as const
  let text = ''
  let start = 0
  for (const character of marked) {
    if ('{[<'.includes(character)) start = text.length
    else if (character in roles) ranges[roles[character as keyof typeof roles]].push([start, text.length])
    else text += character
  }
  return slicesOf(readDocument({name: 'test', text, gold: []}), ranges)
}

test.each([
  ['{Lee} [said] <it leaks>.', ['all', 'indirect']],
  ['<“It leaks,”> {Lee} [said].', ['all', 'direct', 'content first']],
  ['{She} [said] <it was “a leak” of water>.', ['all', 'mixed', 'pronoun as source']],
  ['The <bridge> [is said] <to leak>.', ['all', 'indirect', 'no source', 'content first']],
  ['{Lee}’s [claim] <that it leaks> was false.', ['all', 'indirect', 'noun as cue']],
  ['{Lee} [said]: <“It leaks. It is old.”>', ['all', 'direct', 'several sentences']]
])('%s', (marked, expected) => {
  expect(kinds(marked)).toEqual(expected)
})
