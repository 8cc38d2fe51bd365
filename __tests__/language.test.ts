import {expect, test} from '@jest/globals'
import {findLanguage} from '../lib/stages/language.js'
import {findTokens} from '../lib/stages/tokens.js'

test.each([
  ['en', 'The mayor said on Friday that the bridge would stay closed until the end of the year.'],
  ['en', 'He left.\nShe stayed because it was late.'],
  ['en', '“Wir gehen nach Hause”, he said when he was asked about it, and then he left the room.'],
  ['unknown', ''],
  ['unknown', 'Go home.'],
  ['unknown', 'Mayor quits, bridge closed, schools shut'],
  ['other', 'Мэр сказал в пятницу, что мост закрыт.'],
  ['other', '市长 说 桥 已经 关闭 了'],
  [
    'other',
    'Der Bürgermeister sagte am Freitag, dass die Brücke bis zum Ende des Jahres geschlossen bleibt. Er war in der Stadt und will nun so bald wie möglich mit den Leuten reden, die dort an der Straße wohnen.'
  ],
  [
    'other',
    'De burgemeester zei vrijdag dat de brug tot het einde van het jaar dicht blijft. Hij was in de stad en had daar over het plan gesproken, maar wat het kost is nog niet bekend of hij wil het niet zeggen.'
  ],
  [
    'other',
    'Le maire a dit vendredi que le pont resterait fermé jusqu’à la fin de l’année. On a parlé de la rue, et il a promis de me voir, mais il ne sait pas encore qui va payer pour les travaux en ville.'
  ],
  [
    'other',
    'El alcalde dijo el viernes que el puente seguirá cerrado hasta el fin del año. No ha hablado con los vecinos, pero me ha dicho que se hará una obra y que todos los que viven allí serán avisados.'
  ]
])('takes a text for %s: %s', (expected, text) => {
  expect(findLanguage(findTokens(text, [{start: 0, end: text.length, passage: 0}]))).toBe(expected)
})
