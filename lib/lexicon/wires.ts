/** News agencies whose reports other outlets print, and their short names. */
export const wires: ReadonlyMap<string, string> = new Map([
  ['afp', 'Agence France-Presse'],
  ['agence france-presse', 'Agence France-Presse'],
  ['ani', 'ANI'],
  ['ansa', 'ANSA'],
  ['ap', 'Associated Press'],
  ['associated press', 'Associated Press'],
  ['bloomberg', 'Bloomberg'],
  ['dpa', 'DPA'],
  ['efe', 'EFE'],
  ['ians', 'IANS'],
  ['interfax', 'Interfax'],
  ['kyodo', 'Kyodo'],
  ['pa', 'PA Media'],
  ['press trust of india', 'Press Trust of India'],
  ['pti', 'Press Trust of India'],
  ['reuters', 'Reuters'],
  ['ria novosti', 'RIA Novosti'],
  ['tass', 'TASS'],
  ['upi', 'UPI'],
  ['xinhua', 'Xinhua']
])
