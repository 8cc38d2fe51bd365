import {describe, expect, test} from '@jest/globals'
import {voicesOf, type Words} from './voices-of.js'

/** Who `they` or `it` is, that says the last of these. */
const last = (text: string, rows: readonly Words[]): string | null => voicesOf(text, rows).speakers.at(-1)!

describe('they, said by their lawyer', () => {
  test.each([
    ['Nine men were held, prosecutors said.', 'prosecutors', 'Nine men'],
    ['Five bakers were charged, police said.', 'police', 'Five bakers'],
    ['The miners were tired, the miners said.', 'the miners', 'miners'],
    ['It was late, prosecutors said.', 'prosecutors', 'they'],
    ['It was late, officials said.', 'officials', 'they']
  ])('%s', (before, mention, they) => {
    const rows = [
      [mention, 'said', before.split(',')[0]!],
      ['Their lawyer', 'said', 'they denied the charges'],
      ['they', 'denied', 'the charges']
    ] as const
    expect(last(`${before} Their lawyer said they denied the charges.`, rows)).toBe(they)
  })

  test('of others who speak it may be them', () => {
    const rows = [
      ['Their families', 'said', 'they denied it'],
      ['they', 'denied', 'it']
    ] as const
    expect(last('Nine men were held. Their families said they denied it.', rows)).toBe('Their families')
  })
})

describe('it behind which', () => {
  test.each([
    ['Harlow sold a card, which it called cheap.', 'Harlow'],
    ['Shares fell after the company opened a mill, which it called cheap.', 'company'],
    ['A card sank, which it called cheap.', 'council'],
    ['Ann Lee sold a card, which it called cheap.', 'council'],
    ['He sold a card, which it called cheap.', 'council'],
    ['The crowd saw a card, which it called cheap.', 'council'],
    ['Harlow was late, which it called cheap.', 'council']
  ])('%s', (sentence, it) => {
    const rows = [
      ['The council', 'said', 'it was late'],
      ['it', 'called', 'cheap']
    ] as const
    expect(last(`The council said it was late.\n${sentence}`, rows)).toBe(it)
  })
})
