/** Words for what was said before, that a denial takes up: `denied the allegations`. Lemmas. */
export const deniedNouns: ReadonlySet<string> = new Set([
  'accusation',
  'accusations',
  'allegation',
  'allegations',
  'charge',
  'charges',
  'claim',
  'claims',
  'wrongdoing',
  'involvement',
  'responsibility'
])
