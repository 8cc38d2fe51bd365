import {describe, expect, test} from '@jest/globals'
import {decode} from '../../lib/passages/decode.js'
import {findCredit} from '../../lib/passages/find-credit.js'
import {furnitureKinds} from '../../lib/passages/furniture-kinds.js'
import {isByline, isNameAlone} from '../../lib/passages/is-byline.js'
import {isCaption} from '../../lib/passages/is-caption.js'
import {isDateline} from '../../lib/passages/is-dateline.js'
import {isFurniture} from '../../lib/passages/is-furniture.js'
import {lineShape} from '../../lib/passages/line-shape.js'
import {mainBlock} from '../../lib/passages/main-block.js'

describe('bylines', () => {
  test.each([
    'By Ann Lee',
    'by Ann Lee',
    'BY ANN LEE',
    'By Ann Lee and Bo Ruiz | Staff',
    'By Ann de la Cruz, The Daily Post',
    'By Ann Lee in Paris',
    'Ann Lee, Staff Writer',
    'Staff writer',
    'Additional reporting by Bo Ruiz',
    '(Reporting by Ann Lee; editing by Bo Ruiz)'
  ])('%s', (line) => {
    expect(isByline(line)).toBe(true)
  })
  test.each([
    'By Friday night the road was closed.',
    'By the time Ann Lee came, it was over',
    'Ann Lee, the mayor, said so.',
    'Ann Lee',
    'He is a writer'
  ])('not: %s', (line) => {
    expect(isByline(line)).toBe(false)
  })
  test('a name alone', () => {
    expect(['Ann Lee', 'Ann Lee and Bo Ruiz', 'Bridge closed', 'Ann'].map(isNameAlone)).toEqual([
      true,
      true,
      false,
      false
    ])
  })
})

describe('datelines', () => {
  test.each([
    'June 4, 2020',
    '4 June 2020',
    'Thursday, June 4, 2020 9:30 a.m. EDT',
    'Published 9:11 PM EST Nov 19, 2019',
    'Updated: 19 November 2019, 09:01 AM',
    '2 hours ago',
    'LOWTON (AP) —',
    'PARIS, June 4 (Reuters) -'
  ])('%s', (line) => {
    expect(isDateline(line)).toBe(true)
  })
  test.each([
    'June 4 was a wet day in Lowton',
    'In 2020 the bridge was closed.',
    'LOWTON (AP) — The bridge is closed.',
    'Ann Lee',
    '14'
  ])('not: %s', (line) => {
    expect(isDateline(line)).toBe(false)
  })
})

describe('credits: where they begin', () => {
  test.each([
    ['Photo: Bo Hay', 0],
    ['Bo Hay/Getty Images', 0],
    ['Getty Images', 0],
    ['(AP Photo/Bo Hay)', 0],
    ['The dam at dusk. Bo Hay / AP / TASS', 17],
    ['The dam at dusk (Photo: Bo Hay)', 16],
    ['The dam at dusk Credit: Bo Hay', 16],
    ['The dam at dusk. © Reuters / Bo Hay', 17],
    ['He spoke to the AP.', -1],
    ['He runs a shop for photos of cats', -1],
    ['She read it (on paper/screen)', -1],
    ['We sent a letter to Reuters', -1]
  ])('%s', (line, at) => {
    expect(findCredit(line)).toBe(at)
  })
})

describe('captions without a credit', () => {
  test.each([
    ['FILE - The dam in 2019.', true],
    ['Ann Lee, left, and Bo Ruiz at the dam', true],
    ['Ann Lee (right) at the dam', true],
    ['Pictured at the dam on Friday', true],
    ['Right after that, the dam broke', false],
    ['On the left, Ann Lee is not liked', false],
    ['Gov. Ann Lee (R) said so', false]
  ])('%s', (line, expected) => {
    expect(isCaption(line)).toBe(expected)
  })
})

describe('furniture', () => {
  test.each([
    'Advertisement',
    'Read more',
    'Read more: Why rivers rise',
    'RELATED – Why rivers rise',
    'Sign up for our newsletter',
    'Follow Ann Lee on Twitter @annlee.',
    'Did you like this? Share it with a friend.',
    'This site uses cookies. If you go on, you accept our policy.',
    'The views expressed here are those of the author.',
    'The Post is free to read because readers pay for it. Chip in today!',
    'Copyright 2001 The Daily Post'
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true)
  })
  test.each([
    'Readers were asked to subscribe.',
    'The paper asked you to sign up, she said.',
    '“Sign up for our war,” he told us.',
    'More than a hundred people came',
    'She baked cookies for the school',
    'Everybody was asked to chip in.',
    'Copyright law is old.'
  ])('not: %s', (line) => {
    expect(isFurniture(line)).toBe(false)
  })
  test('kinds by phrases', () => {
    expect(furnitureKinds(['sign', 'up', 'to', 'donate'])).toEqual(['subscription', 'appeal'])
    expect(furnitureKinds(['follow', 'ann', 'on', 'foot'])).toEqual(['sharing'])
    expect(furnitureKinds(['a', 'sign', 'of', 'rain'])).toEqual([])
  })
})

test('the shape of a line', () => {
  expect(lineShape('“We saw you,” said Ann Lee of the US Army.')).toEqual({
    words: 10,
    common: 0.6,
    capitals: 4 / 9,
    stops: true,
    prose: true,
    topic: ['army'],
    furniture: [],
    quotes: true,
    persons: new Set()
  })
  expect([...lineShape('You and we and I saw it').persons]).toEqual(['you', 'we', 'I'])
})

test('the main block holds the most', () => {
  expect(mainBlock([-8, 30, -8, 40, -8, -8, -8, -8, -8, -8, -8, 20, -8])).toEqual({from: 1, to: 4})
  expect(mainBlock([-1, -1])).toEqual({from: 0, to: 0})
})

describe('decoding', () => {
  test('follows the scores', () => {
    expect(decode([3, 3, -3, -3], 1)).toEqual([true, true, false, false])
  })
  test('keeps an odd line among others', () => {
    expect(decode([3, -1, 3], 1)).toEqual([true, true, true])
    expect(decode([-3, 1, -3], 1)).toEqual([false, false, false])
  })
  test('gives up where a line is too odd', () => {
    expect(decode([3, -5, 3], 1)).toEqual([true, false, true])
  })
})
