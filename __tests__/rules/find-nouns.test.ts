import {expect, test} from '@jest/globals'
import {hearsayNouns} from '../../lib/lexicon/hearsay-nouns.js'
import {findNouns} from '../../lib/rules/find-nouns.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findNouns, hearsayNouns, text)

test('reads nouns that need nobody', () => {
  expect(read('Amid reports of shelling, the town emptied.')).toEqual(['[reports of] shelling'])
  expect(read('The union met amid rumors that the mill will close.')).toEqual([
    '[rumors] that the mill will close'
  ])
  expect(read('There were new calls for a strike.')).toEqual(['[new calls for] a strike'])
})
test('is silent where somebody has them, and about things', () => {
  expect(read('Her fear that it will rain was real.')).toEqual([])
  expect(read('The report that came late was long.')).toEqual([])
  expect(read('A report of 40 pages was sold.')).toEqual([])
})
test('is silent about calls by telephone', () => {
  expect(read('Police received calls for a doctor.')).toEqual([])
  expect(read('The crew answered more than 20 calls for help.')).toEqual([])
  expect(read('The minister rejected calls for a strike.')).toEqual(['[calls for] a strike'])
})
