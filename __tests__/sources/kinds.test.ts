import {describe, expect, test} from '@jest/globals'
import {voicesOf} from './voices-of.js'

/** What sort of thing the first voice of a sentence is. */
const kind = (mention: string, content: string, cue = 'said'): string => {
  const {voices} = voicesOf(`${mention} ${cue} ${content}.`, [[mention, cue, content]])
  return voices[0]!.kind
}

test('who operates something is a company, who sits at a machine a person', () => {
  expect(kind('The operator', 'it would run three sailings')).toBe('organization')
  expect(kind('The rail operator', 'it would run three trains')).toBe('organization')
  expect(kind('The crane operator', 'it was late')).toBe('person')
  expect(kind('An operator', 'it was late')).toBe('person')
  expect(kind('The 911 operator', 'it was late')).toBe('person')
})

test('those who are heard together are a group', () => {
  expect(kind('The crew', 'it was late')).toBe('group')
  expect(kind('Her family', 'it was late')).toBe('group')
  expect(kind('The village community', 'it was late')).toBe('group')
})

test('firms that every paper knows by one name are no people', () => {
  expect(kind('Facebook', 'it was late')).toBe('organization')
  expect(kind('Mr Boeing', 'it was late')).toBe('person')
  expect(kind('Ford', 'it was late')).toBe('person')
})

describe('clubs and companies', () => {
  test('are known by a word of their names', () => {
    expect(kind('Quillford FC', 'they would appeal')).toBe('organization')
    expect(kind('Quillford Rovers', 'the match was off')).toBe('organization')
    expect(kind('Quill Homes', 'the houses were safe')).toBe('organization')
    expect(kind('Quill International', 'the camp was full')).toBe('organization')
  })

  test('by a verb for several', () => {
    expect(kind('Quillford Vale', 'the report', 'have denied')).toBe('organization')
    expect(kind('The Quills', 'the report', 'have denied')).toBe('group')
    expect(kind('Ada Quill', 'the report', 'has denied')).toBe('person')
    const {of} = voicesOf('Quill and Varga have denied it. Varga said no.', [
      ['Quill and Varga', 'have denied', 'it'],
      ['Varga', 'said', 'no']
    ])
    expect(of('Varga').kind).toBe('person')
  })

  test('by what they say of themselves', () => {
    expect(kind('Quillmere Living', 'it would pay for the work')).toBe('organization')
    expect(kind('Quillford City', 'they would appeal')).toBe('organization')
    expect(kind('Ada Quill', 'it would rain')).toBe('person')
    expect(kind('Mary Quill', 'it would pay for the work')).toBe('person')
    expect(kind('Ada Quill', 'they would appeal')).toBe('person')
  })

  test('the house of a mayor speaks for the city', () => {
    expect(kind('City Hall', 'the road was open')).toBe('government')
  })
})

describe('outlets', () => {
  test('news agencies and broadcasters, whoever owns them', () => {
    expect(kind('State news agency Quillpress', 'the town was quiet')).toBe('outlet')
    expect(kind('State broadcaster QTV', 'the town was quiet')).toBe('outlet')
    expect(kind('Broadcaster Ada Quill', 'the town was quiet')).toBe('person')
  })

  test('papers by the last word of their names', () => {
    expect(kind('The Quillford Argus', 'that the road was shut', 'reported')).toBe('outlet')
    expect(kind('Ada Argus', 'the road was shut')).toBe('person')
  })

  test('but no programme that gives food', () => {
    expect(kind('The World Bread Programme', 'food was short')).toBe('organization')
    expect(kind('The programme', 'the road was shut')).toBe('outlet')
  })
})
