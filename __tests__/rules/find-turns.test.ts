import {expect, test} from '@jest/globals'
import {findTurns} from '../../lib/rules/find-turns.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findTurns, new Set(), text)

test('reads the turns of an interview, and answers of several paragraphs', () => {
  expect(
    read(
      [
        'We met the baker.',
        'Courier: How did it begin?',
        'Ana Ruiz: By chance.',
        'I had an oven.',
        'Courier: And now?',
        'Ana Ruiz: Two ovens.',
        'The bakery opens on Monday.'
      ].join('\n')
    )
  ).toEqual([
    'Courier [:] How did it begin?',
    'Ana Ruiz [:] By chance | I had an oven',
    'Courier [:] And now?',
    'Ana Ruiz [:] Two ovens'
  ])
})
test('reads who says one thing between others', () => {
  expect(read('Lee: Is it safe?\nRuiz: It is.\nLim: Hardly!\nLee: Why?\nRuiz: Ask her.').slice(1, 3)).toEqual(
    ['Ruiz [:] It is', 'Lim [:] Hardly!']
  )
})
test('reads turns that open with a quotation mark', () => {
  expect(read('“LEE: Is it safe?\n“RUIZ: It is.\n“LEE: Why?\n“RUIZ: Ask her.').slice(0, 2)).toEqual([
    'LEE [:] Is it safe?',
    'RUIZ [:] It is'
  ])
})
test('reads questions and answers', () => {
  expect(read('Q: Is it safe?\nA: Yes, it is.')).toEqual(['Q [:] Is it safe?', 'A [:] Yes, it is'])
})
test('is silent about labels that do not come back', () => {
  expect(read('Note: This story was changed.\nLocation: Rome\nWe met the baker.')).toEqual([])
})
test('is silent where there is one label only', () => {
  expect(read('Update: The road is open.\nUpdate: The road is closed.')).toEqual([])
})
