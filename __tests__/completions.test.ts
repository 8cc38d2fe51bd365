import {expect, test} from '@jest/globals'
import {settingsOf} from '../lib/settings.js'
import {completeReadings} from '../lib/stages/completions.js'
import type {Reading} from '../types/reading.js'
import {readText, show} from './rules/read-with.js'

/** Complete readings given as the words of mention, cue and content. */
function complete(
  text: string,
  given: readonly (readonly [string, string, string])[],
  cues: string[] = []
): string[] {
  const {tokens, sentences, passages, quotations} = readText(text)
  const find = (words: string): {from: number; to: number}[] => {
    if (!words) return []
    const start = text.indexOf(words)
    const from = tokens.findIndex((token) => token.start >= start)
    let to = from
    while (to < tokens.length && tokens[to]!.end <= start + words.length) to++
    return [{from, to}]
  }
  const readings = given.map(
    ([mention, cue, content]): Reading => ({
      cue: find(cue)[0]!,
      mention: find(mention),
      content: find(content),
      parent: -1,
      confidence: 0.8,
      why: 'model'
    })
  )
  const settings = settingsOf({cues})
  return completeReadings(tokens, sentences, passages, quotations, readings, settings).map((r) =>
    show(tokens, r)
  )
}

test('adds hearsay outside and inside the readings of the model', () => {
  expect(
    complete('The mill reportedly closed, the union said. Fires were said to be near.', [
      ['the union', 'said', 'The mill reportedly closed']
    ])
  ).toEqual([
    '[reportedly] The mill | closed',
    '[were said to] Fires | be near',
    'the union [said] The mill reportedly closed'
  ])
})
test('keeps the reading of a plain verb of saying with its adverb', () => {
  expect(complete('Lee reportedly told aides to go.', [['Lee', 'reportedly told', 'aides to go']])).toEqual([
    'Lee [reportedly told] aides to go'
  ])
})
test('takes an adverb before the cue into it', () => {
  expect(complete('Lee reportedly said so.', [['Lee', 'said', 'so']])).toEqual(['Lee [reportedly said] so'])
})
test('takes the adverb off other verbs', () => {
  expect(complete('Lee reportedly sought a pardon.', [['Lee', 'reportedly sought', 'a pardon']])).toEqual([
    '[reportedly] Lee | sought a pardon',
    'Lee [sought] a pardon'
  ])
})
test('reads `was said to` anew', () => {
  expect(complete('The ferry was said to be late.', [['', 'was said', 'to be late']])).toEqual([
    '[was said to] The ferry | be late'
  ])
})
test('keeps the model where a verb of the user is a cue already', () => {
  expect(complete('Lee quips that it is late.', [['Lee', 'quips', 'that it is late']], ['quip'])).toEqual([
    'Lee [quips] that it is late'
  ])
})
test('leaves a report with a source alone', () => {
  expect(
    complete('The mill closed, the Courier reported.', [['the Courier', 'reported', 'The mill closed']])
  ).toEqual(['the Courier [reported] The mill closed'])
})
test('takes what somebody calls a thing off an object, not off a clause', () => {
  expect(
    complete('Drivers accused the mayor of neglect in what they called a sad story.', [
      ['Drivers', 'accused', 'the mayor of neglect in what they called a sad story']
    ])
  ).toEqual(['Drivers [accused] the mayor of neglect', 'they [called] a sad story'])
  expect(
    complete('Lee said the men had left in what he called a hurry.', [
      ['Lee', 'said', 'the men had left in what he called a hurry']
    ])
  ).toEqual(['Lee [said] the men had left in what he called a hurry', 'he [called] a hurry'])
})
