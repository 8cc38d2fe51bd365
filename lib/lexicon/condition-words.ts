/** Words that make what they stand in hang on something: `if it rains, the match is off`. */
export const conditionWords: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'lest',
  'provided',
  'assuming',
  'supposing'
])
