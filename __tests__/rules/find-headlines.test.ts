import {expect, test} from '@jest/globals'
import {findHeadlines} from '../../lib/rules/find-headlines.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findHeadlines, new Set(), text)

test('reads who says so after a dash', () => {
  expect(read('headline| Ferry Turns Back in Storm – Reports')).toEqual([
    'Reports [–] Ferry Turns Back in Storm'
  ])
  expect(read('headline| Ferry Turns Back in Storm — Coast Guard Official')).toEqual([
    'Coast Guard Official [—] Ferry Turns Back in Storm'
  ])
})
test('reads who says so around a colon', () => {
  expect(read('headline| Mayor: “No Money for Bridge”')).toEqual(['Mayor [:] “No Money for Bridge”'])
  expect(read('headline| Poll: Voters Tired of Storms')).toEqual(['Poll [:] Voters Tired of Storms'])
  expect(read('headline| Bridge Unsafe for Years: Report')).toEqual(['Report [:] Bridge Unsafe for Years'])
})
test('reads a verb of saying after a comma', () => {
  expect(read('headline| Bridge Is Safe, Says Mayor')).toEqual(['Mayor [Says] Bridge Is Safe'])
  expect(read('headline| Bridge Is Safe, Police Say')).toEqual(['Police [Say] Bridge Is Safe'])
})
test('is silent about the name of the site, topics and hyphens', () => {
  expect(read('headline| Ferry Turns Back in Storm – The Harbour Times')).toEqual([])
  expect(read('headline| Storms: What We Know')).toEqual([])
  expect(read('headline| Both Sides Agree on Cease-Fire')).toEqual([])
})
test('is silent about what happens before a colon, and about advice', () => {
  expect(read('headline| Mayor Lee Visits Flooded Bridge: ‘No Money’')).toEqual([])
  expect(read('headline| Paper Tells Mayor to Act, Show Some Sense')).toEqual([])
})
test('is silent in the body', () => {
  expect(read('The ferry turned back in the storm – reports')).toEqual([])
})

test('reads the last of two for who says it behind a comma', () => {
  expect(read('headline| Soldiers Take Port; President Safe, Aide Says')).toEqual([
    'Aide [Says] President Safe'
  ])
})
