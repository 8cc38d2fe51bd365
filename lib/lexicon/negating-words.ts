/** Words that turn a claim where they hang on its predicate, or on a subject or object of it. Lower case. */
export const negatingWords: ReadonlySet<string> = new Set([
  'cannot',
  'hardly',
  "n't",
  'n’t',
  'neither',
  'never',
  'no',
  'nobody',
  'none',
  'nor',
  'not',
  'nothing',
  'nowhere',
  'rarely',
  'scarcely',
  'seldom',
  'unable',
  'unlikely',
  'yet'
])
