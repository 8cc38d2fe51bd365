import {describe, expect, test} from '@jest/globals'
import {voicesOf, type Words} from './voices-of.js'

/** A sentence that somebody said: `said no` behind the words. */
const said = (mention: string, what = 'the road was shut'): ReturnType<typeof voicesOf> =>
  voicesOf(`${mention} said ${what}.`, [[mention, 'said', what]])
const speakers = (text: string, rows: readonly Words[]): readonly (string | null)[] =>
  voicesOf(text, rows).speakers

describe('a name that somebody gave', () => {
  test('is the name of who gave it', () => {
    const karim = 'One guard, a tall Syrian who gave his name only as Karim,'
    expect(said(karim).of('Karim')).toMatchObject({identity: 'named', kind: 'person', role: 'guard'})
    expect(said('A baker, who gave only her first name, Tess,').of('Tess')).toMatchObject({role: 'baker'})
    expect(
      speakers('A nurse, identified only as Ilka, said the ward was full. Ilka wept, Ilka added.', [
        ['A nurse, identified only as Ilka,', 'said', 'the ward was full'],
        ['Ilka', 'added', 'Ilka wept']
      ])
    ).toEqual(['Ilka', 'Ilka'])
  })

  test('is not that of who heard it, or of somebody else', () => {
    expect(said('A nurse who gave her name to Tess').speakers).toEqual(['nurse'])
    expect(said('A guard who declined to be named, citing Harlow rules,').speakers).toEqual(['guard'])
    expect(said('A guard named by Omar').speakers).toEqual(['guard'])
  })
})

describe('a name with a role of its own behind an office', () => {
  test('is who holds the office', () => {
    expect(said('The head of the mission, former Malvian prime minister Jonas Hale,').speakers).toEqual([
      'Jonas Hale'
    ])
    expect(said('The chair of the panel, retired judge Ann Hale,').of('Ann Hale')).toMatchObject({
      affiliation: 'the panel'
    })
    expect(said('The mayor, Harlow council leader Ann Hale,').speakers).toEqual(['Ann Hale'])
  })

  test('is not who speaks for somebody, nor is a place', () => {
    expect(said('A lawyer for the victim, former teacher Ann Hale,').speakers).toEqual(['lawyer'])
    expect(said('The mayor of Tarnow, New Hampshire,').speakers).toEqual(['mayor'])
  })
})

describe('bodies', () => {
  test('are shown by what they say of themselves', () => {
    expect(said('Ferrovia', 'it did not comment on cases').of('Ferrovia').kind).toBe('organization')
    expect(said('Vantrell', 'its app was offline').of('Vantrell').kind).toBe('organization')
    expect(said('Fenwell', 'it was looking into the fault').of('Fenwell').kind).toBe('organization')
    expect(said('Fenwell', 'it was late').of('Fenwell').kind).toBe('person')
    expect(said('Quill', 'it would pay').of('Quill').kind).toBe('person')
    expect(said('Tibor Quill', 'its walls had cracked').of('Tibor Quill').kind).toBe('person')
  })

  test('are shown by what stands before them', () => {
    expect(said('Supermarket giant Goodfields').of('Goodfields').kind).toBe('organization')
    expect(
      speakers('Mining giant Quill Energy said no. The union said yes. The company said no.', [
        ['Mining giant Quill Energy', 'said', 'no'],
        ['The union', 'said', 'yes'],
        ['The company', 'said', 'no']
      ])
    ).toEqual(['Quill Energy', 'union', 'Quill Energy'])
    expect(said('The retailer boss Tibor Quill').of('Tibor Quill').kind).toBe('person')
  })

  test('are not the body that they belong to', () => {
    const {speakers: who} = voicesOf('The UN refugee agency said no. The UN said yes.', [
      ['The UN refugee agency', 'said', 'no'],
      ['The UN', 'said', 'yes']
    ])
    expect(who).toEqual(['UN refugee agency', 'UN'])
    expect(said('The UN agency').speakers).toEqual(['UN'])
  })

  test('may be called like a month', () => {
    expect(said('The March Group').speakers).toEqual(['March Group'])
    expect(said('The March Council meeting').speakers).not.toContain('March Council')
  })

  test('keep a count that stands for people', () => {
    expect(said('One of the two').speakers).toEqual(['One of the two'])
    expect(said('The coastguard').of('coastguard').kind).toBe('government')
    expect(said('Downing Street').of('Downing Street').kind).toBe('government')
  })
})

test('one word in quotation marks is no name, unless it does something', () => {
  expect(voicesOf('“Gutted,” she wrote.', [['she', 'wrote', 'Gutted']]).speakers).toEqual(['she'])
  expect(said('“Rook,”').speakers).toEqual(['Rook'])
})

describe('several', () => {
  test('are those who are named behind the noun', () => {
    const {members, voices} = said('The authors of the study, Tess Wray and Omar Hale,')
    expect(members[0]!.map((index) => voices[index]!.name)).toEqual(['Tess Wray', 'Omar Hale'])
    expect(said('Two objectors, Tess Wray and Omar Hale,').members[0]).toHaveLength(2)
  })

  test('are not the places that they come from, nor those whom they speak for', () => {
    expect(said('Officials in Tarnow, Brenn and Harlow').members[0]).toEqual([])
    expect(said('The lawyers for Tess Wray, Omar Hale and Tom Kerr').members[0]).toEqual([])
    expect(said('Neighbours of Tess Wray, Omar Hale and Tom Kerr').members[0]).toEqual([])
  })
})

describe('what stands before a noun or a name', () => {
  test('is whole', () => {
    expect(said('Baker-turned-writer Tess Wray').of('Tess Wray')).toMatchObject({role: 'Baker-turned-writer'})
    expect(said('Acting Police Commissioner Omar Hale').of('Omar Hale')).toMatchObject({
      role: 'Acting Police Commissioner'
    })
  })

  test('is no body where it is a field', () => {
    expect(said('Health officials').of('Health officials')).toMatchObject({affiliation: null})
    expect(said('Aid workers').of('Aid workers')).toMatchObject({affiliation: null})
    expect(said('Harlow officials').of('Harlow officials')).toMatchObject({affiliation: 'Harlow'})
    expect(said('Health Harlow').speakers).toEqual(['Health Harlow'])
  })

  test('is no company where it is a state', () => {
    const mention = 'the company, which is based in San Martel,'
    expect(
      speakers(`In Ohio, ${mention} said the road was shut.`, [[mention, 'said', 'the road was shut']])
    ).toEqual(['company'])
  })
})
