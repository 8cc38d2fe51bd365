import {expect, test} from '@jest/globals'
import {nameAgents} from '../../lib/rules/name-agents.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

function read(marked: string): string {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, nameAgents(tokens, reading))
}

test('takes who says it out of what is said', () => {
  expect(read('<Hart> [was accused] <by Bo Lund of taking bribes>.')).toBe(
    'Bo Lund [was accused] Hart | of taking bribes'
  )
  expect(read('<The play> [was called] <“a bore” by the critic Bo Lund>.')).toBe(
    'the critic Bo Lund [was called] The play | “a bore”'
  )
  expect(read('<The move> [was dismissed] <as “a stunt” by the Green leader, Ann Lee>.')).toBe(
    'the Green leader, Ann Lee [was dismissed] The move | as “a stunt”'
  )
  expect(read('<Tenants> [were told] <by the council that the work would end in May>.')).toBe(
    'the council [were told] Tenants | that the work would end in May'
  )
})
test('why somebody is blamed is not who blames them', () => {
  expect(read('<The trial> [was criticised] for {its small size}.')).toBe(
    '[was criticised] The trial | its small size'
  )
})
test('ends who says it before the deed', () => {
  expect(read('<Hart> [was accused by] {Bo Lund of taking bribes}.')).toBe(
    'Bo Lund [was accused by] Hart | of taking bribes'
  )
  expect(read('<The council> [was criticised] {by residents of the quarter for the delay}.')).toBe(
    'residents of the quarter [was criticised] The council | for the delay'
  )
})
test('goes on behind what somebody is called besides', () => {
  expect(read('<Hart> [was accused] {by Ann Lee, a former minister, of taking bribes}.')).toBe(
    'Ann Lee, a former minister [was accused] Hart | of taking bribes'
  )
})
test('parts the place of an office from the deed', () => {
  expect(read('<Hart> [was accused] <by the mayor of Tarnow of fraud>.')).toBe(
    'the mayor of Tarnow [was accused] Hart | of fraud'
  )
})
test('takes the thing that is named for content, not for who names it', () => {
  expect(read('{The scheme} [was labelled] <“a waste” by neighbours>.')).toBe(
    'neighbours [was labelled] The scheme | “a waste”'
  )
})
test('leaves a time, a means, a measure and a deed alone', () => {
  expect(read('<The plan> [was called] <off by Friday>.')).toBe('[was called] The plan | off by Friday')
  expect(read('<The plan> [was rejected] <by a margin of ten votes>.')).toBe(
    '[was rejected] The plan | by a margin of ten votes'
  )
  expect(read('<Tenants> [were told] <by letter that the work would end>.')).toBe(
    '[were told] Tenants | by letter that the work would end'
  )
  expect(read('<The firm> [was accused of] <saving money by closing the plant>.')).toBe(
    '[was accused of] The firm | saving money by closing the plant'
  )
})
test('takes a time for no source', () => {
  expect(read('<The result> [was expected] {by the end of May}.')).toBe(
    '[was expected] The result | by the end of May'
  )
})
test('leaves feelings, and what may be told of a thing', () => {
  expect(read('{She} [was alarmed] <by the mayor>.')).toBe('She [was alarmed] by the mayor')
  expect(read('<It> [was described as] <an attack by rebels>.')).toBe(
    '[was described as] It | an attack by rebels'
  )
})
test('leaves an active verb', () => {
  expect(read('{Hart} [has called] <it “a book” by Ann Lee>.')).toBe(
    'Hart [has called] it “a book” by Ann Lee'
  )
})
