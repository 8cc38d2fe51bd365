import {describe, expect, test} from '@jest/globals'
import {voicesOf, type Words} from './voices-of.js'

/** A sentence that somebody said: `said no` behind the words. */
const said = (mention: string): ReturnType<typeof voicesOf> =>
  voicesOf(`${mention} said the road was shut.`, [[mention, 'said', 'the road was shut']])
const names = (text: string, rows: readonly Words[]): readonly string[] => voicesOf(text, rows).lines

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
