/** Ranks of the police before a name, by their letters as they are written: `DCI Prowse`. */
export const ranks: ReadonlySet<string> = new Set(['DCI', 'DCS', 'DI', 'DS', 'PC', 'PCSO', 'WPC'])
