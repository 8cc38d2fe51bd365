import {describe, expect, test} from '@jest/globals'
import {voicesOf} from './voices-of.js'

/** Name, kind and identity of who says so. */
function voiceOf(mention: string): readonly string[] {
  const {voices} = voicesOf(`${mention} said it was late.`, [[mention, 'said', 'it was late']])
  return voices.map(({identity, kind, name}) => `${name}: ${kind}, ${identity}`)
}

describe('a share of some people is a group, with its words as its name', () => {
  test.each([
    ['One in five bakers', 'One in five bakers'],
    ['More than four in ten drivers (43 per cent)', 'More than four in ten drivers'],
    ['Nine out of ten dentists', 'Nine out of ten dentists'],
    ['At least one in four of the nurses', 'At least one in four of the nurses'],
    ['Seven in ten', 'Seven in ten'],
    ['Some 31 per cent of Tarnow drivers', 'Some 31 per cent of Tarnow drivers'],
    ['35 per cent', '35 per cent'],
    ['Another 20%', 'Another 20%'],
    ['The remaining 12 per cent', 'remaining 12 per cent'],
    ['Nearly a third', 'Nearly a third'],
    ['About 60 of the 100 workers', 'About 60 of the 100 workers'],
    ['Sixty-two percent of women', 'Sixty-two percent of women']
  ])('%s', (mention, name) => {
    expect(voiceOf(mention)).toEqual([`${name}: group, group`])
  })

  test.each([
    ['One of the bakers', 'One of the bakers: person, role'],
    ['35 bakers', '35 bakers: group, group'],
    ['The bakers', 'bakers: group, group'],
    ['Ann Lee, 35,', 'Ann Lee: person, named'],
    ['Two bakers', 'Two bakers: group, group']
  ])('not %s', (mention, voice) => {
    expect(voiceOf(mention)).toEqual([voice])
  })

  test('two shares are two groups', () => {
    const mention = 'Just 8% of women and 12% of men'
    const {lines} = voicesOf(`${mention} said it was late.`, [[mention, 'said', 'it was late']])
    expect(lines.map((line) => line.split(':')[0])).toEqual([mention, 'Just 8% of women', '12% of men'])
  })

  test('a third alone may be one more', () => {
    expect(voiceOf('A third')).toEqual(['third: unknown, unnamed'])
  })

  test('they are the share that spoke, and the next share are others', () => {
    const {speakers} = voicesOf(
      'Some 31 per cent of women said it was late. They said it was dark. Another 12 per cent said it was bright.',
      [
        ['Some 31 per cent of women', 'said', 'it was late'],
        ['They', 'said', 'it was dark'],
        ['Another 12 per cent', 'said', 'it was bright']
      ]
    )
    expect(speakers).toEqual([
      'Some 31 per cent of women',
      'Some 31 per cent of women',
      'Another 12 per cent'
    ])
  })
})

describe('a number stands for those who are counted', () => {
  test.each([
    ['The two', 'two: group, group'],
    ['Another three', 'Another three: group, group'],
    ['The other two', 'other two: group, group'],
    ['One of the two', 'One of the two: person, role'],
    ['Two of the five', 'Two of the five: group, group'],
    ['Five', 'Five: group, group']
  ])('%s', (mention, voice) => {
    expect(voiceOf(mention)).toEqual([voice])
  })

  test.each([
    ['Group Two', 'Two: organization, named'],
    ['The baker, 35,', 'baker: person, role'],
    ['One', 'One: person, unnamed'],
    ['The two bakers', 'two bakers: group, group'],
    ['Ann Lee, 22,', 'Ann Lee: person, named']
  ])('not in %s', (mention, voice) => {
    expect(voiceOf(mention)).toEqual([voice])
  })

  test('and has no role', () => {
    const {of} = voicesOf('One of the two said it was late.', [['One of the two', 'said', 'it was late']])
    expect(of('One of the two').role).toBeNull()
  })
})
