import {expect, test} from '@jest/globals'
import {hearsayVerbs} from '../../lib/lexicon/hearsay-verbs.js'
import {findFeared} from '../../lib/rules/find-feared.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findFeared, hearsayVerbs, text)

test('reads what is feared of people, by nobody in particular', () => {
  expect(read('headline| Dozens feared dead as mill burns')).toEqual(['[feared] Dozens | dead'])
  expect(read('headline| More than 40 feared missing after flood')).toEqual([
    '[feared] More than 40 | missing after flood'
  ])
  expect(read('headline| Three believed injured in blast')).toEqual(['[believed] Three | injured in blast'])
})
test('ends it before the verb of the sentence', () => {
  expect(read('Three people feared drowned were found alive.')).toEqual(['[feared] Three people | drowned'])
  expect(read('A boat with nine people, feared drowned, was found.')).toEqual([
    '[feared] nine people | drowned'
  ])
})
test('is silent where somebody fears something', () => {
  expect(read('headline| Hall feared defeat')).toEqual([])
  expect(read('Residents feared the dam would fail.')).toEqual([])
  expect(read('Officials feared trapped miners would die.')).toEqual([])
  expect(read('Hall thought of the dead.')).toEqual([])
  expect(read('They believed him dead.')).toEqual([])
})
