import {countries} from '../lexicon/countries.js'

const parties: readonly (readonly [string, string])[] = [
  ['gop', 'republican'],
  ['republicans', 'republican'],
  ['democrat', 'democratic'],
  ['dem', 'democratic'],
  ['democrats', 'democratic'],
  ['tory', 'conservative'],
  ['tories', 'conservative']
]
const same = new Map([...parties, ...countries.flatMap(ofCountry)])

/** One word for the words that mean the same party or country: `GOP` and `Republican`, `US` and `American`. */
export function traitOf(lower: string): string {
  return same.get(lower) ?? lower
}

/** `russian`, `russia`; of `South Korean` the second word. */
function ofCountry([name, , adjective, others]: (typeof countries)[number]): (readonly [string, string])[] {
  const words = name.toLowerCase().split(' ')
  const people = adjective.toLowerCase().split(' ')
  if (words.length > 1 && words.length === people.length) return [[people.at(-1)!, words.at(-1)!]]
  return [name, adjective, ...others.split(', ')]
    .map((word) => word.toLowerCase())
    .filter((word) => word && !word.includes(' '))
    .map((word) => [word, words.join(' ')] as const)
}
