import {describe, expect, test} from '@jest/globals'
import {speakersOf} from './speakers-of.js'
import {voicesOf} from './voices-of.js'

describe('a noun for bodies means the only one in play that can be so called', () => {
  test.each([
    ['Harlow Inc.', 'The company'],
    ['Quillmart', 'The supermarket'],
    ['Kelso Police', 'The force'],
    ['The Blue Cross', 'The organization'],
    ['Belden Bros.', 'The company'],
    ['Orlo Bank', 'The bank'],
    ['The EPA', 'The agency'],
    ['The BBC', 'The broadcaster'],
    ['The Bakers’ Guild', 'The union'],
    ['Kelso United', 'The club']
  ])('%s: %s', (name, noun) => {
    const [one, other] = speakersOf(name, noun)
    expect(other).toBe(one)
  })

  test.each([
    [['Harlow Inc.', 'Belden Ltd.', 'The company']],
    [['Quillmart', 'Macy’s', 'The supermarket']],
    [['The Kelso City Council', 'The company']],
    [['Kelso University', 'The company']],
    [['Ann Lee', 'The company']],
    [['Harlow Inc.', 'The union']],
    [['The Labour Party', 'The company']],
    [['The BBC', 'The bank']],
    [['Malta', 'The agency']],
    [['Harlow Inc.', 'A company']],
    [['Harlow Inc.', 'The tobacco company']],
    [['The company', 'Harlow Inc.']]
  ])('or none: %s', (mentions) => {
    expect(new Set(speakersOf(...mentions)).size).toBe(mentions.length)
  })

  test('nor what only is spoken of', () => {
    const {speakers} = voicesOf('The drug is sold as Quilmax, the company said.', [
      ['the company', 'said', 'The drug is sold as Quilmax']
    ])
    expect(speakers).toEqual(['company'])
  })

  test('a family name with a pronoun is no body', () => {
    const {speakers} = voicesOf(
      'Orlo said it was late. He left, and his car did not start. The company said so.',
      [
        ['Orlo', 'said', 'it was late'],
        ['The company', 'said', 'so']
      ]
    )
    expect(speakers).toEqual(['Orlo', 'company'])
  })
})

describe('age, country and children tell who is meant', () => {
  test.each([
    ['John Hale, 64, a retired miner,', 'The 64-year-old', 'John Hale'],
    ['John Hale, 58,', 'The 58-year-old shopkeeper', 'John Hale'],
    ['The 58-year-old baker John Hale', 'The 58-year-old', 'John Hale'],
    ['A 58-year-old baker', 'The 58-year-old', '58-year-old baker'],
    ['John Hale', 'The father-of-two', 'John Hale'],
    ['Anders Holm, a Swedish baker,', 'The Swede', 'Anders Holm'],
    ['Sweden’s Anders Holm', 'The young Swede', 'Anders Holm'],
    ['Pia Klee, a German baker,', 'The German', 'Pia Klee']
  ])('%s … %s', (first, second, speaker) => {
    expect(speakersOf(first, second)).toEqual([speaker, speaker])
  })

  test.each([
    [['John Hale, 64,', 'The 46-year-old']],
    [['John Hale', 'The 64-year-old']],
    [['John Hale', 'Bob Ruiz', 'The father-of-two']],
    [['Ann Lee', 'The father-of-two']],
    [['Anders Holm', 'The Swede']],
    [['Pia Klee, a German baker,', 'The Swede']],
    [['Anders Holm, a Swedish baker,', 'A Swede']],
    [['Anders Holm, a Swedish baker,', 'The Swedish company']]
  ])('or do not: %s', (mentions) => {
    expect(new Set(speakersOf(...mentions)).size).toBe(mentions.length)
  })

  test.each([
    ['The Swede', 'Swede'],
    ['A Dane', 'Dane'],
    ['An American', 'American'],
    ['The Frenchman', 'Frenchman'],
    ['The Londoner', 'Londoner']
  ])('%s is a person by role', (mention, role) => {
    const {voices} = voicesOf(`${mention} said it was late.`, [[mention, 'said', 'it was late']])
    expect(voices).toMatchObject([{kind: 'person', identity: 'role', role}])
  })

  test('an age is no role', () => {
    const {voices} = voicesOf('A 58-year-old shopkeeper said it was late. The 64-year-old said so.', [
      ['A 58-year-old shopkeeper', 'said', 'it was late'],
      ['The 64-year-old', 'said', 'so']
    ])
    expect(voices).toMatchObject([
      {kind: 'person', identity: 'role', role: 'shopkeeper'},
      {kind: 'person', identity: 'role', role: null}
    ])
  })

  test('somebody of that family name stays who he is', () => {
    expect(speakersOf('Jan Turk', 'Turk')).toEqual(['Jan Turk', 'Jan Turk'])
  })
})

describe('titles', () => {
  test.each([
    ['Detective Chief Inspector Sally Orlo', 'DCI Orlo', 'Sally Orlo'],
    ['Police Constable Mark Orlo', 'PC Orlo', 'Mark Orlo'],
    ['DS Ann Orlo', 'Orlo', 'Ann Orlo'],
    ['DI Bob Orlo', 'The inspector', 'Bob Orlo'],
    ['Kim Orlo', 'Ms Orlo', 'Kim Orlo'],
    ['Harold Orlo', 'Mr Orlo', 'Harold Orlo']
  ])('%s: %s', (first, second, speaker) => {
    expect(speakersOf(first, second)).toEqual([speaker, speaker])
  })

  test('Mrs is no man, nor Mr a woman, and the bare name is who was named in full', () => {
    expect(speakersOf('Harold Orlo', 'Mrs Orlo', 'Orlo', 'Mrs Orlo')).toEqual([
      'Harold Orlo',
      'Orlo',
      'Harold Orlo',
      'Orlo'
    ])
    expect(speakersOf('Mary Orlo', 'Mr Orlo', 'Mrs Orlo')).toEqual(['Mary Orlo', 'Orlo', 'Mary Orlo'])
  })

  test('a small word is no rank', () => {
    expect(speakersOf('Ugo di Marco', 'Di Marco')[0]).toBe('Ugo di Marco')
  })
})

test('who was cited is known from there on', () => {
  const {cites, speakers, voices} = voicesOf(
    'The Delta Post, citing an official, reported the deal was off. The official said it was dead.',
    [
      ['The Delta Post', 'reported', 'the deal was off'],
      ['The official', 'said', 'it was dead']
    ]
  )
  expect(speakers).toEqual(['Delta Post', 'official'])
  expect(voices).toHaveLength(2)
  expect(cites).toEqual([[1], []])
})
