/** Ranks of the police and offices of state before a name, by their letters as they are written: `DCI Prowse`, `Deputy PM Ann Lee`. */
export const ranks: ReadonlySet<string> = new Set([
  'CM',
  'DCI',
  'DCS',
  'DI',
  'DS',
  'HM',
  'MoS',
  'PC',
  'PCSO',
  'PM',
  'WPC'
])
