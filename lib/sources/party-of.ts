const parties = new Map([
  ['gop', 'republican'],
  ['republicans', 'republican'],
  ['democrat', 'democratic'],
  ['dem', 'democratic'],
  ['democrats', 'democratic'],
  ['tory', 'conservative'],
  ['tories', 'conservative']
])

/** One word for the words that mean the same party: `GOP`, `Republican`. */
export function partyOf(lower: string): string {
  return parties.get(lower) ?? lower
}
