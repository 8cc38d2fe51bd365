/** Words that open a clause which is said to be so: `as it rained`; not `if it rains`. */
export const assertingMarks: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'since',
  'though',
  'when',
  'where',
  'whereas',
  'while',
  'whilst'
])
