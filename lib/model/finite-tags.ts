/** Tags of verbs with a tense, and of modals: `fled`, `flee`, `flees`, `would`. */
export const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ', 'MD'])
