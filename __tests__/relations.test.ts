import {describe, expect, test} from '@jest/globals'
import {type Relation, readArticle} from 'reportedly'
import {claimsWith} from './claims/claims-with.js'

/** The relations of a text: from, type, to, by the words of the claims. */
function read(text: string): string[] {
  const graph = readArticle(text, {published: '2020-06-04'})
  const words = new Map(graph.claims.map(({id, pieces}) => [id, pieces.map((piece) => piece.text).join(' ')]))
  return graph.edges
    .filter((edge): edge is Relation => 'why' in edge)
    .map(({from, type, to}) => `${words.get(from)} — ${type} — ${words.get(to)}`)
}

describe('claims hang together', () => {
  test.each<[string, string, string[]]>([
    [
      'the same again',
      'Engineers closed the old bridge in Tarnow.\n\nMany people came.\n\nEngineers closed the old bridge in Tarnow, Ruiz said.',
      ['Engineers closed the old bridge in Tarnow — repeats — Engineers closed the old bridge in Tarnow']
    ],
    [
      'the same with less certainty',
      'Smugglers burned the ferry near Tarnow.\n\nMany people came.\n\nSmugglers may have burned the ferry near Tarnow.',
      ['Smugglers may have burned the ferry near Tarnow — weakens — Smugglers burned the ferry near Tarnow']
    ],
    [
      'the same with more certainty',
      'Smugglers may have burned the ferry near Tarnow.\n\nMany people came.\n\nSmugglers burned the ferry near Tarnow.',
      [
        'Smugglers burned the ferry near Tarnow — strengthens — Smugglers may have burned the ferry near Tarnow'
      ]
    ],
    [
      'the opposite',
      'Engineers closed the old bridge in Tarnow.\n\nMany people came.\n\nEngineers did not close the old bridge in Tarnow.',
      [
        'Engineers did not close the old bridge in Tarnow — contradicts — Engineers closed the old bridge in Tarnow'
      ]
    ],
    [
      'another number',
      'The storm killed 12 fishermen near Tarnow.\n\nMany people came.\n\nThe storm killed 15 fishermen near Tarnow.',
      ['The storm killed 15 fishermen near Tarnow — contradicts — The storm killed 12 fishermen near Tarnow']
    ]
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('nothing is said of', () => {
  test.each([
    [
      'numbers whose bounds meet',
      'The storm killed at least 12 fishermen near Tarnow.\n\nPeople came.\n\nThe storm killed 15 sailors near Ruiz.'
    ],
    ['other names', 'Tarnow won the vote in the north.\n\nPeople came.\n\nRuiz won the vote in the north.'],
    [
      'who did it to whom',
      'Tarnow sued Ruiz over the mill.\n\nPeople came.\n\nRuiz sued Tarnow over the mill.'
    ],
    [
      'a question and its words again',
      'Did engineers close the old bridge in Tarnow?\n\nPeople came.\n\nEngineers did not close the old bridge in Tarnow.'
    ]
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([])
  })
})

test('a question is answered by what somebody else says right after it', () => {
  const {links} = claimsWith('“Will the dam hold?” asked Ann Tarnow.\n“No, it will break,” Bo Ruiz said.', [
    {mention: 'Ann Tarnow', cue: 'asked', content: '“Will the dam hold?”'},
    {mention: 'Bo Ruiz', cue: 'said', content: '“No, it will break,”'}
  ])
  expect(links.map(({type, from, to}) => [from, type, to])).toEqual([[1, 'answers', 0]])
})

test('who asks and goes on has not answered', () => {
  const {links} = claimsWith('“Will the dam hold?” asked Ann Tarnow.\n“No, it will break,” she said.', [
    {mention: 'Ann Tarnow', cue: 'asked', content: '“Will the dam hold?”'},
    {mention: 'she', cue: 'said', content: '“No, it will break,”'}
  ])
  expect(links).toEqual([])
})

test('a denial of allegations takes up a wrong that somebody told of, and not what the weather is blamed for', () => {
  const {links} = claimsWith(
    'The union said the vote was rigged.\nTarnow blamed heavy rain for the low turnout.\nThe party denied the allegations.',
    [
      {mention: 'The union', cue: 'said', content: 'the vote was rigged'},
      {mention: 'Tarnow', cue: 'blamed', content: 'heavy rain for the low turnout'},
      {mention: 'The party', cue: 'denied', content: 'the allegations'}
    ]
  )
  expect(links.map(({type, from, to}) => [from, type, to])).toEqual([[2, 'contradicts', 0]])
})

test('the accused deny what they were accused of', () => {
  const {links} = claimsWith('Officials accused Ruiz Mills of fraud.\nRuiz Mills denied the allegation.', [
    {mention: 'Officials', cue: 'accused', content: 'Ruiz Mills of fraud'},
    {mention: 'Ruiz Mills', cue: 'denied', content: 'the allegation'}
  ])
  expect(links.map(({type, from, to, why}) => [from, type, to, why])).toEqual([
    [1, 'contradicts', 0, 'the accused deny the accusation']
  ])
})

test('a denial beside what was said denies that, and not an accusation before it', () => {
  expect(
    read(
      'Officials accused the firm of fraud. Lee said that the bank was selling arms, a charge that the bank rejects.'
    ).filter((relation) => relation.includes('contradicts'))
  ).toEqual(['a charge that — contradicts — that the bank was selling arms'])
})
