/** Houses, streets and towns that stand for who sits in them, and whom: `Downing Street said` is Britain's government. */
export const seats: readonly (readonly [seat: string, body: string])[] = [
  ['Blue House', 'South Korea'],
  ['Brussels', 'European Union'],
  ['Capitol Hill', 'Congress'],
  ['Downing Street', 'United Kingdom'],
  ['Élysée', 'France'],
  ['Elysee', 'France'],
  ['Elysee Palace', 'France'],
  ['Foggy Bottom', 'State Department'],
  ['Kremlin', 'Russia'],
  ['No 10', 'United Kingdom'],
  ['No. 10', 'United Kingdom'],
  ['Pentagon', 'Department of Defense'],
  ['Planalto', 'Brazil'],
  ['Quirinal Palace', 'Italy'],
  ['Quai d’Orsay', 'France'],
  ['Scotland Yard', 'Metropolitan Police'],
  ['Turtle Bay', 'United Nations'],
  ['White House', 'United States'],
  ['Whitehall', 'United Kingdom'],
  ['Zhongnanhai', 'China']
]
