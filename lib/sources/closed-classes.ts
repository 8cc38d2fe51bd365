/** Parts of speech of which no name is made. */
export const closedClasses: ReadonlySet<string> = new Set([
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'PART',
  'PRON',
  'PUNCT',
  'SCONJ',
  'SYM'
])
