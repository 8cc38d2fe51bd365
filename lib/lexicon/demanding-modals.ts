/** Words by which something is demanded rather than told, as lemmas: `they should leave`. */
export const demandingModals: ReadonlySet<string> = new Set(['must', 'ought', 'should'])
