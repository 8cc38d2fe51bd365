import {describe, expect, test} from '@jest/globals'
import {voicesOf, type Words} from './voices-of.js'

/** The voices of sentences that all say the same. */
function speakersOf(text: string): readonly (string | null)[] {
  const rows = text
    .split(/(?<=said)\. /)
    .map((sentence): Words => [sentence.slice(0, sentence.indexOf(' said')), 'said', 'it was late'])
  return voicesOf(`${text.replaceAll(' said', ' said it was late')}.`, rows).speakers
}

describe('what stands before a noun tells who is meant', () => {
  test.each([
    ['The Maltese army said. The Cypriot army said', ['Maltese army', 'Cypriot army']],
    ['The city council said. The county council said', ['city council', 'county council']],
    ['The bakers’ union said. The miners’ union said', ['bakers’ union', 'miners’ union']],
    ['The mayor’s office said. The governor’s office said', ['mayor’s office', 'governor’s office']],
    ['The US embassy said. The British embassy said', ['US embassy', 'British embassy']],
    ['The boy’s mother said. The driver’s mother said', ['boy’s mother', 'driver’s mother']],
    ['The mayor of Tarnow said. The mayor of Brenn said', ['mayor', 'mayor']],
    [
      'The U.S.-backed militia said. The Iran-backed militia said',
      ['U.S.-backed militia', 'Iran-backed militia']
    ],
    ['Maltese President Jan Berg said. The Cypriot president said', ['Jan Berg', 'Cypriot president']],
    ['Interior Minister Jan Berg said. The defence minister said', ['Jan Berg', 'defence minister']],
    ['The union said. The bakers’ union said. The miners’ union said', ['union', 'union', 'miners’ union']]
  ])('two voices: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  test.each([
    ['The Maltese army said. The army said', 'Maltese army'],
    ['The US army said. The American army said', 'US army'],
    ['Cuba’s foreign ministry said. The Cuban foreign ministry said', 'Cuba’s foreign ministry'],
    ['The mayor of Tarnow said. The mayor said. The Tarnow mayor said', 'mayor'],
    ['The president of Malta said. The Maltese president said', 'president'],
    ['A local health board said. The health board said. The board said', 'local health board'],
    ['Maltese President Jan Berg said. The outspoken president said', 'Jan Berg'],
    ['Ann Lee’s lawyer said. The lawyer said', 'Ann Lee’s lawyer'],
    ['A clerk of the court said. The court’s clerk said. The same clerk said', 'clerk']
  ])('one voice: %s', (text, speaker) => {
    expect(new Set(speakersOf(text))).toEqual(new Set([speaker]))
  })

  test('of two who fit as well neither is taken', () => {
    expect(
      speakersOf(
        'The Maltese foreign ministry said. The Cuban foreign ministry said. The foreign ministry said'
      )
    ).toEqual(['Maltese foreign ministry', 'Cuban foreign ministry', 'foreign ministry'])
  })

  test('his and her stand for who is meant by them', () => {
    expect(
      speakersOf(
        'Mr. Bob Ruiz said. Ruiz’s campaign said. Ms. Ann Lee said. His campaign said. Her campaign said'
      )
    ).toEqual(['Bob Ruiz', 'Ruiz’s campaign', 'Ann Lee', 'Ruiz’s campaign', 'Her campaign'])
  })
})
