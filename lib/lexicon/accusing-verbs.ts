/** Verbs by which somebody is accused, as lemmas: `was charged with murder`. */
export const accusingVerbs: ReadonlySet<string> = new Set([
  'accuse',
  'arraign',
  'blame',
  'charge',
  'fault',
  'impeach',
  'incriminate',
  'indict',
  'prosecute',
  'sue'
])
