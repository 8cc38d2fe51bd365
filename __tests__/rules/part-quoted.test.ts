import {expect, test} from '@jest/globals'
import {partQuoted} from '../../lib/rules/part-quoted.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const parted = (...marked: readonly string[]): string[] => {
  const given = marked.map((text) => givenReading(text))
  const {tokens} = given[0]!
  return partQuoted(
    tokens,
    given.map(({reading}) => reading)
  ).map((reading) => show(tokens, reading))
}

test('gives what is quoted to who is quoted, and all of it to who quotes', () => {
  expect(
    parted(
      '{The agency} quoted a sailor as [saying] <that it sank>.',
      '{The agency} [quoted] <a sailor as> saying that it sank.'
    )
  ).toEqual(['a sailor [saying] that it sank', 'The agency [quoted] a sailor as saying that it sank'])
})
test('finds who is quoted in a passive', () => {
  expect(parted('A sailor [was quoted as saying] <that it sank>.')).toEqual([
    'A sailor [was quoted as saying] that it sank'
  ])
  expect(
    parted(
      'A sailor was quoted by the agency as [saying] <that it sank>.',
      '{A sailor} [was quoted] <by the agency as saying that it sank>.'
    )
  ).toEqual(['A sailor [saying] that it sank', 'the agency [was quoted] A sailor | saying that it sank'])
})
test('leaves other words with as', () => {
  expect(parted('{The agency} [described it as sinking] <within minutes>.')).toEqual([
    'The agency [described it as sinking] within minutes'
  ])
})
