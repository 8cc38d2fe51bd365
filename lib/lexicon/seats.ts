/**
 * Houses, streets and towns that stand for who sits in them, and whom: `the Kremlin said` is Russia, `No 10` is Downing Street. A
 * seat that speaks for a government at home, beside a state that is spoken of as a country, stands for itself.
 */
export const seats: readonly (readonly [seat: string, body: string])[] = [
  ['Blue House', 'South Korea'],
  ['Brussels', 'European Union'],
  ['Capitol Hill', 'Congress'],
  ['Downing Street', 'Downing Street'],
  ['Élysée', 'France'],
  ['Elysee', 'France'],
  ['Elysee Palace', 'France'],
  ['Foggy Bottom', 'State Department'],
  ['Kremlin', 'Russia'],
  ['No 10', 'Downing Street'],
  ['No. 10', 'Downing Street'],
  ['Pentagon', 'Pentagon'],
  ['Planalto', 'Brazil'],
  ['Quirinal Palace', 'Italy'],
  ['Quai d’Orsay', 'France'],
  ['Scotland Yard', 'Metropolitan Police'],
  ['Turtle Bay', 'United Nations'],
  ['White House', 'White House'],
  ['Whitehall', 'Whitehall'],
  ['Zhongnanhai', 'China']
]
