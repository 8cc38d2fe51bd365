/** News agencies whose reports other outlets print, and their short names. */
export const wires: ReadonlyMap<string, string> = new Map([
  ['afp', 'Agence France-Presse'],
  ['agence france-presse', 'Agence France-Presse'],
  ['ansa', 'ANSA'],
  ['ap', 'Associated Press'],
  ['associated press', 'Associated Press'],
  ['bloomberg', 'Bloomberg'],
  ['dpa', 'DPA'],
  ['efe', 'EFE'],
  ['interfax', 'Interfax'],
  ['kyodo', 'Kyodo'],
  ['pa', 'PA Media'],
  ['reuters', 'Reuters'],
  ['ria novosti', 'RIA Novosti'],
  ['tass', 'TASS'],
  ['upi', 'UPI'],
  ['xinhua', 'Xinhua']
])
