import {expect, test} from '@jest/globals'
import {joinAccording} from '../../lib/rules/join-according.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const joined = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, joinAccording(tokens, [reading])[0]!)
}

test('adds the half behind', () => {
  expect(joined('<The dam>, [according to] {officials}, will open in May.')).toBe(
    'officials [according to] The dam | will open in May'
  )
  expect(joined('<In May>, [according to] {police}, he fled.')).toBe('police [according to] In May | he fled')
})
test('adds the half in front', () => {
  expect(joined('Bo Lee, [according to] {police}, <was driving too fast>.')).toBe(
    'police [according to] Bo Lee | was driving too fast'
  )
})
test('adds what a helping verb in front asks for', () => {
  expect(joined('<He was>, [according to] {his brother}, a quiet man.')).toBe(
    'his brother [according to] He was | a quiet man'
  )
})
test('takes what else the source is called into the mention', () => {
  expect(joined('<The roof>, [according to] {Ann Lee}, a miner who was there, fell.')).toBe(
    'Ann Lee, a miner who was there [according to] The roof | fell'
  )
})
test('leaves what stands behind a clause: it may tell who the source is', () => {
  expect(joined('<The dam failed>, [according to] {Ann Lee}, a miner.')).toBe(
    'Ann Lee [according to] The dam failed'
  )
  expect(joined('<The dam failed>, [according to] {officials}, leaving three dead.')).toBe(
    'officials [according to] The dam failed'
  )
})
test('leaves a source that opens the sentence', () => {
  expect(joined('[According to] {Ann Lee}, <the roof fell>.')).toBe('Ann Lee [According to] the roof fell')
})
