/** Parts of speech of the words in a name with what hangs on it: `two officials in the north`, `the city’s police and courts`. */
export const nameParts: ReadonlySet<string> = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'PRON',
  'ADP',
  'PART',
  'CCONJ'
])
