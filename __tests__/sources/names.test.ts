import {describe, expect, test} from '@jest/globals'
import {voicesOf, type Words} from './voices-of.js'

/** A sentence that somebody said: `said no` behind the words. */
const said = (mention: string): ReturnType<typeof voicesOf> =>
  voicesOf(`${mention} said the road was shut.`, [[mention, 'said', 'the road was shut']])
const names = (text: string, rows: readonly Words[]): readonly string[] => voicesOf(text, rows).lines

test('a rank of the police is no part of a name, and neither is what a company makes', () => {
  expect(said('Det Con Lisa Quill').lines).toEqual(['Lisa Quill: Det Con Lisa Quill'])
  expect(said('Con Quill').lines).toEqual(['Con Quill: Con Quill'])
  const {of} = said('Carmaker Quill')
  expect(of('Quill').kind).toBe('organization')
  expect(said('Messaging app Quill').of('Quill').kind).toBe('organization')
})

test('a name behind what somebody is to somebody is theirs', () => {
  expect(said('Her son, the composer Mikkel Quill,').lines).toEqual([
    'Mikkel Quill: Her son, the composer Mikkel Quill,'
  ])
})

test('a member of a party has no name', () => {
  expect(said('A senior Conservative MP').lines).toEqual(['senior Conservative MP: A senior Conservative MP'])
})
test('a form of address may hold another in brackets', () => {
  expect(said('The minister, Dr (Mrs) Grace Quill,').lines).toEqual([
    'Grace Quill: The minister, Dr (Mrs) Grace Quill,'
  ])
})

test('who is not the body that somebody is of', () => {
  const {speakers} = voicesOf('The road was shut, wrote Jane Quill of Varga Capital, who called it a pity.', [
    ['Jane Quill of Varga Capital', 'wrote', 'The road was shut'],
    ['who', 'called', 'it a pity']
  ])
  expect(speakers).toEqual(['Jane Quill', 'Jane Quill'])
})

test('origins and seats are no names', () => {
  const {voices} = voicesOf(
    'Senator Harry Reed, D-Nev., met African-American voters at the Austrian-backed bank. He said no.',
    [['He', 'said', 'no']]
  )
  expect(voices.map(({name}) => name)).toEqual(['Harry Reed'])
})

describe('words for months and days', () => {
  test('are names of people beside other words of a name', () => {
    expect(said('Mrs May').lines).toEqual(['May: Mrs May'])
    expect(said('The minister, Susan May,').lines).toEqual(['Susan May: The minister, Susan May,'])
    expect(said('June Quill').lines).toEqual(['June Quill: June Quill'])
    expect(said('Sunday Obafemi').lines).toEqual(['Sunday Obafemi: Sunday Obafemi'])
    expect(said('Cyril March').lines).toEqual(['Cyril March: Cyril March'])
  })

  test('are known again by themselves', () => {
    expect(
      names('Susan May said the road was shut. May denied it.', [
        ['Susan May', 'said', 'the road was shut'],
        ['May', 'denied', 'it']
      ])
    ).toEqual(['Susan May: Susan May / May'])
  })

  test('are no names where they tell when', () => {
    expect(
      names('On Sunday Quill said no. In May Varga said yes.', [
        ['Quill', 'said', 'no'],
        ['Varga', 'said', 'yes']
      ])
    ).toEqual(['Quill: Quill', 'Varga: Varga'])
    expect(
      names('Susan Quill said May 3 was a bad day. Quill said so.', [
        ['Susan Quill', 'said', 'May 3 was a bad day'],
        ['Quill', 'said', 'so']
      ])
    ).toEqual(['Susan Quill: Susan Quill / Quill'])
  })
})

describe('common words', () => {
  test('a plural at the head of a sentence is no name', () => {
    expect(said('Sources').of('Sources')).toMatchObject({kind: 'group', identity: 'unnamed'})
    expect(said('Fans').of('Fans')).toMatchObject({kind: 'group', identity: 'group'})
  })

  test('are the name of a body that is known by them', () => {
    expect(said('Doctors Without Borders').of('Doctors Without Borders')).toMatchObject({
      kind: 'organization',
      identity: 'named'
    })
    expect(
      voicesOf('Save the Children said no. Doctors of the clinic said no.', [
        ['Save the Children', 'said', 'no'],
        ['Doctors of the clinic', 'said', 'no']
      ]).speakers
    ).toEqual(['Save the Children', 'Doctors'])
  })
})

describe('brackets', () => {
  test('a name goes on behind a short one', () => {
    expect(said('Robert (Bob) Quill').lines).toEqual(['Robert (Bob) Quill: Robert (Bob) Quill'])
    expect(said('Deputy Chief (Roads) Ada Quill').of('Ada Quill').role).toBe('Deputy Chief')
    expect(said('Chief (Mrs) Ada Quill').of('Ada Quill')).toMatchObject({kind: 'person', role: 'Chief'})
  })

  test('but not behind letters, nor where it ends there', () => {
    expect(said('Ann Quill (D)').lines).toEqual(['Ann Quill: Ann Quill (D)'])
    expect(said('The Harbour Safety Institute (HSI)').lines).toEqual([
      'Harbour Safety Institute: The Harbour Safety Institute (HSI)'
    ])
  })
})

describe('what stands before a name', () => {
  test('a position in a team or before a board is a role', () => {
    expect(said('Defender Lee Quill').of('Lee Quill').role).toBe('Defender')
    expect(said('Winger Lee Quill').of('Lee Quill').role).toBe('Winger')
    expect(said('Objector Ada Quill').of('Ada Quill').role).toBe('Objector')
    expect(said('Barrister Ada Quill').of('Ada Quill').role).toBe('Barrister')
  })

  test('a form of address of another country is none', () => {
    expect(said('Alhaji Musa Quill').of('Musa Quill').role).toBeNull()
    expect(said('Shri Anil Quill').of('Anil Quill').role).toBeNull()
  })

  test('what a company does is no part of its name, unless it is', () => {
    expect(said('Developers Quill Homes').of('Quill Homes').kind).toBe('organization')
    expect(said('Builders Merchants Federation').lines).toEqual([
      'Builders Merchants Federation: Builders Merchants Federation'
    ])
  })
})

describe('affiliations', () => {
  test('which minister it is, or how many children there are, is none', () => {
    expect(said('Interior Minister Ivan Quill').of('Ivan Quill').affiliation).toBeNull()
    expect(said('City Manager Ada Quill').of('Ada Quill').affiliation).toBeNull()
    expect(said('Tom Quill, a father of two,').of('Tom Quill').affiliation).toBeNull()
  })

  test('whose spokesman it is stays one', () => {
    expect(said('Justice Department spokesman Ivan Quill').of('Ivan Quill').affiliation).toBe(
      'Justice Department'
    )
    expect(said('Tom Quill, a director of Two Rivers,').of('Tom Quill').affiliation).toBe('Two Rivers')
  })
})

describe('titles that are names as well', () => {
  test('are part of a name behind a first name, or between two words', () => {
    expect(said('Dorin Dean Quill').of('Dorin Dean Quill')).toMatchObject({identity: 'named', role: null})
    expect(said('Martha Prince').of('Martha Prince')).toMatchObject({identity: 'named', role: null})
    expect(said('Paul Judge Kerr').of('Paul Judge Kerr')).toMatchObject({identity: 'named', role: null})
  })

  test('are known again by themselves', () => {
    for (const name of ['Laura Bishop', 'Philip King', 'Emma Judge']) {
      const last = name.split(' ')[1]!
      expect(
        names(`${name} said the road was shut. ${last} denied it.`, [
          [name, 'said', 'the road was shut'],
          [last, 'denied', 'it']
        ])
      ).toEqual([`${name}: ${name} / ${last}`])
    }
  })

  test('are titles elsewhere', () => {
    expect(said('Prince Edric').of('Edric')).toMatchObject({role: 'Prince'})
    expect(said('Crown Prince Omar').of('Omar')).toMatchObject({role: 'Crown Prince'})
    expect(said('Saudi King Salman').of('Salman')).toMatchObject({role: 'Saudi King'})
    expect(said('Dean Ann Hale').of('Ann Hale')).toMatchObject({role: 'Dean'})
    expect(said('The Tarnow Bishop').of('Tarnow Bishop')).toMatchObject({identity: 'role'})
  })
})

describe('who holds an office', () => {
  test('stands behind what it is of', () => {
    expect(said('Leader of the Opposition Tamsin Rao').of('Tamsin Rao')).toMatchObject({
      identity: 'named',
      role: 'Leader of the Opposition',
      affiliation: 'the Opposition'
    })
    expect(said('Minister of State for Water Tamsin Rao').of('Tamsin Rao')).toMatchObject({
      role: 'Minister of State for Water',
      affiliation: null
    })
    expect(said('the minister for water Tamsin Rao').of('Tamsin Rao')).toMatchObject({
      role: 'minister for water'
    })
    expect(said('Mayor of Upper Tarnow Laura Hale').of('Laura Hale')).toMatchObject({
      affiliation: 'Upper Tarnow'
    })
  })

  test('is nobody where a body, a place or a field ends it', () => {
    expect(said('The Minister for Northern Ireland').of('Minister')).toMatchObject({identity: 'role'})
    expect(said('The Minister of Foreign Affairs').of('Minister')).toMatchObject({identity: 'role'})
    expect(said('The Director of the Robert Hale Foundation').of('Director')).toMatchObject({
      affiliation: 'Robert Hale Foundation'
    })
    expect(said('A spokesman for Quill Homes').of('spokesman')).toMatchObject({affiliation: 'Quill Homes'})
    expect(said('A lawyer for Ann Hale').of('lawyer')).toMatchObject({affiliation: 'Ann Hale'})
  })

  test('may be one of two', () => {
    const {speakers, members, voices} = said('Secretary of State Ann Hale and former governor Bob Ruiz')
    expect(speakers).toEqual(['Secretary of State Ann Hale and former governor Bob Ruiz'])
    expect(members[0]!.map((index) => voices[index]!.name)).toEqual(['Ann Hale', 'Bob Ruiz'])
  })

  test('is not called by letters that stand for his office', () => {
    expect(
      voicesOf('CM Omar Quill said the road was shut. The CM denied it.', [
        ['CM Omar Quill', 'said', 'the road was shut'],
        ['The CM', 'denied', 'it']
      ]).speakers
    ).toEqual(['Omar Quill', 'Omar Quill'])
    expect(said('Deputy PM Omar Quill').of('Omar Quill')).toMatchObject({role: 'Deputy PM'})
    expect(said('At 2 PM Lee').speakers).toEqual(['PM Lee'])
  })
})

describe('fields', () => {
  test('are no affiliation', () => {
    expect(said('Jon Hale, head of politics at Quill Polls,').of('Jon Hale')).toMatchObject({
      affiliation: 'Quill Polls'
    })
    expect(said('Jon Hale, director of advertising,').of('Jon Hale')).toMatchObject({affiliation: null})
    expect(said('Jon Hale, head of the port,').of('Jon Hale')).toMatchObject({affiliation: 'the port'})
    expect(said('Jon Hale, a spokesman for teachers,').of('Jon Hale')).toMatchObject({
      affiliation: 'teachers'
    })
  })
})

describe('parents', () => {
  test('are who is named behind the count', () => {
    expect(said('Mum-of-two Tess Pratt').of('Tess Pratt')).toMatchObject({
      role: 'Mum-of-two',
      affiliation: null,
      kind: 'person'
    })
    expect(said('Local dad of three Ian Hale').of('Ian Hale')).toMatchObject({role: 'dad of three'})
    expect(said('A mother of two').of('mother')).toMatchObject({identity: 'role'})
    expect(said('The mother of two Tarnow boys').speakers).toEqual(['mother'])
  })
})

describe('companies', () => {
  test('keep what they are by law, and have no share in their ticker', () => {
    const {speakers} = voicesOf(
      'Vantrell, Inc. (NASDAQ: VNTL) said the road was shut. The Company denied it. Vantrell said so.',
      [
        ['Vantrell, Inc. (NASDAQ: VNTL)', 'said', 'the road was shut'],
        ['The Company', 'denied', 'it'],
        ['Vantrell', 'said', 'so']
      ]
    )
    expect(speakers).toEqual(['Vantrell, Inc.', 'Vantrell, Inc.', 'Vantrell, Inc.'])
    expect(said('Belden plc').of('Belden plc')).toMatchObject({kind: 'organization'})
  })

  test('are called by the first of two words joined', () => {
    const {speakers} = voicesOf(
      'The Dock and Harbour Workers’ Union said the road was shut. The DHWU denied it. The union said so.',
      [
        ['The Dock and Harbour Workers’ Union', 'said', 'the road was shut'],
        ['The DHWU', 'denied', 'it'],
        ['The union', 'said', 'so']
      ]
    )
    expect(new Set(speakers)).toEqual(new Set(['Dock and Harbour Workers’ Union']))
    expect(said('Lee and the Tarnow Workers’ Union').voices).toHaveLength(3)
  })
})
