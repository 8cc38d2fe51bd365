/** Verbs that say too little for two claims to be alike by them, as lemmas. */
export const plainVerbs: ReadonlySet<string> = new Set([
  'be',
  'become',
  'come',
  'do',
  'get',
  'give',
  'go',
  'have',
  'keep',
  'let',
  'make',
  'put',
  'say',
  'see',
  'seem',
  'take',
  'tell',
  'think',
  'use',
  'want'
])
