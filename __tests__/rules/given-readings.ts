import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

/** What a rule makes of several readings of one sentence, each written as `givenReading` takes it. */
export function givenReadings(
  rule: (tokens: readonly Token[], readings: readonly Reading[]) => readonly Reading[],
  ...marked: readonly string[]
): string[] {
  const given = marked.map((text) => givenReading(text))
  const {tokens} = given[0]!
  return rule(
    tokens,
    given.map(({reading}) => reading)
  ).map((reading) => show(tokens, reading))
}
