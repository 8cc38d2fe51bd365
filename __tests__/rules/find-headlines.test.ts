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
test('takes `rules` for a verb behind who can rule', () => {
  expect(read('headline| Airline must pay for bags, court rules')).toEqual([
    'court [rules] Airline must pay for bags'
  ])
  expect(read('headline| Ban is lawful, judges rule')).toEqual(['judges [rule] Ban is lawful'])
  expect(read('headline| New law changes fares, ferry rules')).toEqual([])
  expect(read('headline| Party splits, court rules out return')).toEqual([])
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

test('takes the subject of the first verb for who says what follows', () => {
  expect(read('headline| Hart quits party, says leadership has failed')).toEqual([
    'Hart [says] leadership has failed'
  ])
  expect(read('headline| Mayor Backs New Bridge, Warns Costs Will Rise')).toEqual([
    'Mayor [Warns] Costs Will Rise'
  ])
  expect(read('headline| Bridge is safe, says mayor who was sacked')).toEqual([
    'mayor who was sacked [says] Bridge is safe'
  ])
})
test('takes who stands behind a quotation and a colon', () => {
  expect(read('headline| ‘We lost it all’: survivors describe ferry fire')).toEqual([
    'survivors [:] ‘We lost it all’'
  ])
  expect(read('headline| ‘It was dark’: Ann Lee on the night of the flood')).toEqual([
    'Ann Lee [:] ‘It was dark’'
  ])
  expect(read('headline| ‘Gone with the Tide’: Ann Lee shines')).toEqual([])
  expect(read('headline| ‘We are ready’: the race to save the dam')).toEqual([])
  expect(read('headline| ‘We will not pay’: Ann Lee leaves town')).toEqual([])
})
test('takes a role behind a dash and a sentence', () => {
  expect(read('headline| Talks failed – state chairman')).toEqual(['state chairman [–] Talks failed'])
  expect(read('headline| Town guide – sports teacher')).toEqual([])
})
test('reads several people behind a plain verb', () => {
  expect(read('headline| Bridge is unsafe, warn two engineers')).toEqual([
    'two engineers [warn] Bridge is unsafe'
  ])
  expect(read('headline| Mayor has left, reports suggest')).toEqual(['reports [suggest] Mayor has left'])
  expect(read('headline| Town waits for snow, wind and ice')).toEqual([])
  expect(read('headline| Crew sails home, finds gold')).toEqual([])
  expect(read('headline| Crew slept, finds inquiry')).toEqual(['inquiry [finds] Crew slept'])
})
test('takes a label for no part of it', () => {
  expect(read('headline| Exclusive: Mill knew of cracks, leaked memo shows')).toEqual([
    'leaked memo [shows] Mill knew of cracks'
  ])
  expect(read('headline| Analysis: Why the bridge fell')).toEqual([])
})
