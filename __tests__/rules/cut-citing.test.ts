import {expect, test} from '@jest/globals'
import {cutCiting} from '../../lib/rules/cut-citing.js'
import {readText, show} from './read-with.js'

test('cuts what the source rests on', () => {
  const {tokens} = readText('The ferry sank, citing two officials.')
  const reading = {
    cue: null,
    mention: [],
    content: [{from: 0, to: tokens.length}],
    parent: -1,
    confidence: 1,
    why: ''
  }
  expect(show(tokens, cutCiting(tokens, reading))).toBe('[] The ferry sank')
})
test('cuts it off a mention', () => {
  const {tokens} = readText('the Courier, which cited two officials It sank')
  const reading = {
    cue: null,
    mention: [{from: 0, to: tokens.length - 2}],
    content: [{from: tokens.length - 2, to: tokens.length}],
    parent: -1,
    confidence: 1,
    why: ''
  }
  expect(show(tokens, cutCiting(tokens, reading))).toBe('the Courier [] It sank')
})
test('leaves quotations alone', () => {
  const {tokens} = readText('“He left early, citing the storm.”')
  const reading = {
    cue: null,
    mention: [],
    content: [{from: 0, to: tokens.length}],
    parent: -1,
    confidence: 1,
    why: ''
  }
  expect(cutCiting(tokens, reading)).toBe(reading)
})
test('cuts it off a cue that runs on over it', () => {
  const {tokens} = readText('The Courier reported, citing two officials, that it sank.')
  const reading = {
    cue: {from: 2, to: 5},
    mention: [{from: 0, to: 2}],
    content: [{from: 5, to: tokens.length - 1}],
    parent: -1,
    confidence: 1,
    why: ''
  }
  expect(show(tokens, cutCiting(tokens, reading))).toBe('The Courier [reported] that it sank')
})
