/** Money, by sign or name, and the sign it goes under. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['us$', '$'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['€', '€'],
  ['euro', '€'],
  ['euros', '€'],
  ['£', '£'],
  ['pound', '£'],
  ['pounds', '£'],
  ['¥', '¥'],
  ['yen', '¥'],
  ['yuan', 'yuan'],
  ['ruble', 'rubles'],
  ['rubles', 'rubles'],
  ['roubles', 'rubles'],
  ['rupees', 'rupees']
])
