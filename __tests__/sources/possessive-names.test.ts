import {expect, test} from '@jest/globals'
import {speakersOf} from './speakers-of.js'
import {voicesOf} from './voices-of.js'

test.each([
  'Women’s Aid',
  'The Bakers’ Guild',
  'The Hostages’ Forum',
  'Moody’s Investors Service',
  'Tran’s Bakery',
  'Delta County Sheriff’s Office',
  'The Attorney General’s Office',
  'Children’s Hospital of Tarnow',
  'St. Olaf’s Hospital',
  'Macy’s',
  'Orlo’s'
])('a possessive may be part of a name: %s', (mention) => {
  expect(speakersOf(mention)).toEqual([mention.replace(/^The /, '')])
})

test.each([
  ['Lee’s Ann Ruiz', 'Ann Ruiz'],
  ['Malta’s Ann Ruiz', 'Ann Ruiz'],
  ['Republicans’ Otto Brandt', 'Otto Brandt'],
  ['The Senate’s Otto Brandt', 'Otto Brandt'],
  ['Lee’s White House', 'White House'],
  ['Lee’s Justice Department', 'Justice Department'],
  ['Ann Baker’s lawyer', 'Ann Baker’s lawyer'],
  ['Women’s groups', 'Women’s groups']
])('or say whose: %s', (mention, speaker) => {
  expect(speakersOf(mention)).toEqual([speaker])
})

test('two hospitals are two', () => {
  expect(speakersOf('Children’s Hospital of Tarnow', 'St. Olaf’s Hospital')).toEqual([
    'Children’s Hospital of Tarnow',
    'St. Olaf’s Hospital'
  ])
})

test('who is called like a shop stays a person', () => {
  expect(speakersOf('Ann McDonald', 'McDonald’s lawyer')).toEqual(['Ann McDonald', 'McDonald’s lawyer'])
})

test('the country tells bodies of one name apart, and the end of a name is enough', () => {
  expect(
    speakersOf('Malta’s Health Ministry', 'Cuba’s Health Ministry', 'The Cuban Health Ministry')
  ).toEqual(['Malta’s Health Ministry', 'Cuban Health Ministry', 'Cuban Health Ministry'])
  expect(speakersOf('The Tarnow City Council', 'The City Council', 'The Council')).toEqual(
    Array(3).fill('Tarnow City Council')
  )
  expect(speakersOf('The Ohio Supreme Court', 'The Utah Supreme Court', 'The Supreme Court')).toEqual([
    'Ohio Supreme Court',
    'Utah Supreme Court',
    'Supreme Court'
  ])
})

test('a text may end with the word that could own something', () => {
  expect(voicesOf('Subscribe', []).voices).toEqual([])
})
