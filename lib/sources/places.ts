import {countries} from '../lexicon/countries.js'
import {seats} from '../lexicon/seats.js'

/** Names of states, capitals and seats, as the words of a name are written, and the body that speaks there. */
export const places: ReadonlyMap<string, string> = new Map([
  ...countries.flatMap(([name, capitals, , others]) =>
    [name, ...capitals.split(', '), ...others.split(', ')]
      .filter(Boolean)
      .map((word) => [plain(word), name] as const)
  ),
  ...seats.map(([seat, body]) => [plain(seat), body] as const)
])

/** The states among them. */
export const states: ReadonlySet<string> = new Set(countries.map(([name]) => name))

function plain(name: string): string {
  return name.toLowerCase().replaceAll('.', '').replaceAll('’', "'")
}
