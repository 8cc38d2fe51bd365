/** Verbs that say that what hangs on them is not so, as lemmas: `failed to stop`. */
export const failingVerbs: ReadonlySet<string> = new Set(['fail', 'neglect', 'omit'])
