import {describe, expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'

/** The claims of a text, the pieces of each joined by a bar. */
const read = (text: string): string[] =>
  readArticle(text).claims.map((claim) => claim.pieces.map((piece) => piece.text).join(' | '))

describe('claims stay whole', () => {
  test.each([
    ['a time told by what it is after', 'The outage comes a week after the firm unveiled the card.'],
    ['a number before it', 'He was arrested two days before the mill closed.'],
    ['figures in brackets', 'The trial found a lower risk (hazard ratio 0.74; 95% CI 0.63 to 0.87).'],
    ['the name of a body', 'The report was written for the Environment and Waters Agency by its staff.'],
    ['a list in its name', 'A plan by the Food and Drug Agency failed.'],
    ['quoted verbs', 'The crews “ran and hid” from the storm.'],
    ['an amount of money', 'The strike would cost £1.3m a day.'],
    ['a range below zero', 'It will be between minus 4 and minus 6 degrees.']
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([text.slice(0, -1)])
  })

  test.each([
    ['a time of its own', 'He left last week after the mill closed.', 'after the mill closed'],
    [
      'how long it went on',
      'She worked there for two years before the mill closed.',
      'before the mill closed'
    ],
    ['a clock', 'The shop shut on Friday after the owner died.', 'after the owner died'],
    [
      'two bodies, each named',
      'The plan was backed by the Treasury and the Rail Agency.',
      'The plan was backed by | and the Rail Agency'
    ],
    ['verbs out of marks', 'The crews ran and hid from the storm.', 'The crews | and hid from the storm']
  ])('but not with %s', (_, text, last) => {
    expect(read(text).at(-1)).toBe(last)
  })

  test('a short form in brackets tells nothing of who speaks', () => {
    expect(read('The Jan Vikas Party (JVP) said it would win.')).toEqual(['it would win'])
  })

  test('a measure goes with what it measures where a claim is read alone', () => {
    const text = 'She resigned days after The Ledger reported that she had lied.'
    expect(readArticle(text).claims[0]!.alone.text).toBe('She resigned')
    expect(readArticle('He had left just days before.').claims[0]!.alone.text).toBe(
      'He had left just days before'
    )
  })
})

describe('claims come apart', () => {
  test.each([
    ['clauses', 'The dam broke and the river rose.', ['The dam broke', 'and the river rose']],
    [
      'verbs with one subject, which each claim has',
      'The mayor visited the port and opened the gate.',
      ['The mayor visited the port', 'The mayor | and opened the gate']
    ],
    [
      'clauses about a noun, set off by commas',
      'The old bridge, which workers built in 1931, has collapsed.',
      ['The old bridge, which workers built in 1931', 'The old bridge | has collapsed']
    ],
    [
      'nouns beside a noun',
      'Tarnow, a former judge, leads the council.',
      ['Tarnow, a former judge', 'Tarnow | leads the council']
    ],
    [
      'participles',
      'The truck overturned near the school, blocking the road for hours.',
      ['The truck overturned near the school', 'The truck | blocking the road for hours']
    ],
    [
      'clauses that tell when and why',
      'The farmers left because the wells dried up.',
      ['The farmers left', 'because the wells dried up']
    ],
    ['a dateline, which is no claim', 'TARNOW, Ohio, Sept. 26 (UPI) — The mayor left.', ['The mayor left']],
    [
      'when and how, where both are told',
      'Lee left Tarnow by train on Monday.',
      ['Lee left Tarnow by train', 'Lee left Tarnow | on Monday']
    ],
    [
      'when and where, where both are told, each with who did it',
      'The house was searched by police on Monday after a fire.',
      ['The house was searched by police on Monday', 'The house was searched by police | after a fire']
    ],
    [
      'what it is, and what more is told of it',
      'Tarnow is a town that lies on a river.',
      ['Tarnow is a town', 'Tarnow | that lies on a river']
    ],
    [
      'years in brackets',
      'Ann Lee starred in The Ferry (1996).',
      ['Ann Lee starred in The Ferry', 'The Ferry (1996)']
    ],
    [
      'who somebody is, before the name',
      'The reporter met actor Ann Lee.',
      ['The reporter met actor Ann Lee', 'actor Ann Lee']
    ],
    [
      'all that somebody who speaks is',
      'Ann Lee, the mayor and chief executive of Tarnow, said the dam was safe.',
      ['Ann Lee, the mayor', 'Ann Lee | and chief executive of Tarnow', 'the dam was safe']
    ],
    [
      'what a semicolon parts',
      'The dam broke; the mayor left the town.',
      ['The dam broke', 'the mayor left the town']
    ],
    [
      'a list with what holds for all of it',
      'The crew worked with ropes, nets and hooks during the storm.',
      [
        'The crew worked with ropes | during the storm',
        'The crew worked with | nets | during the storm',
        'The crew worked with | and hooks during the storm'
      ]
    ],
    [
      'a noun that sums up what came before, by itself',
      'The council raised taxes in May, a step that hurt shops.',
      ['The council raised taxes in May', 'a step that hurt shops']
    ],
    [
      'participles, of whom `who` means',
      'Lee met the guards who left the port, carrying ropes.',
      ['Lee met the guards who left the port', 'the guards | carrying ropes']
    ],
    [
      'the first of two lists, where both would make too many claims',
      'Ann, Bo and Cy sold Lee, Mo and Jo maps.',
      ['Ann | sold Lee, Mo and Jo maps', 'Bo | sold Lee, Mo and Jo maps', 'and Cy sold Lee, Mo and Jo maps']
    ],
    [
      'whom a participle tells of, after a preposition',
      'Our prayers are with all those hurt by the storm.',
      ['Our prayers are with all those hurt by the storm', 'all those hurt by the storm']
    ],
    [
      'things that open alike, without an `and`',
      'Tarnow has the same brand of talk, the same old issues, the same dam.',
      ['Tarnow has the same brand of talk', 'Tarnow has | the same old issues', 'Tarnow has | the same dam']
    ],
    [
      'what happened when something was done to somebody',
      'When pressed about Lee, Ruiz left the room.',
      ['When pressed about Lee, Ruiz', 'Ruiz left the room']
    ],
    [
      'a title with its year',
      'She starred in Far from Ohio (1996).',
      ['She starred in Far from Ohio', 'Far from Ohio (1996)']
    ],
    [
      'a clause with `while`, after what something is',
      'The port is a ruin, while the market is full of life.',
      ['The port is a ruin', 'while the market is full of life']
    ],
    [
      'what stands before a main clause',
      'Since the two towns are ports, ships wait there.',
      ['Since the two towns are ports', 'ships wait there']
    ],
    [
      'lists of what is acted upon',
      'The storm destroyed the harbour and the market.',
      ['The storm destroyed the harbour', 'The storm destroyed | and the market']
    ]
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('claims stay whole', () => {
  test.each([
    ['conditions', 'If the dam fails, the town will flood and the road will close.'],
    ['questions', 'Did the mayor visit the port and praise the crew?'],
    ['what two did together', 'Tarnow and Ruiz met on Monday.'],
    ['when and where, where it is denied', 'He did not vote in Ohio in May.'],
    ['names that both tell whose', 'U.S. and Russian patrols left.'],
    ['one of several', 'The town will sell the ferry or the bridge.'],
    ['a part of a town', 'The crew met in downtown Tarnow.'],
    ['some of what is named', 'The fund was backed by banks in Tarnow, including two old ones.'],
    ['names with `&`', 'Lee joined Ruiz & Tarnow in May.'],
    ['what is said instead of what is denied', 'The gates are not shut with ropes, but with nets.'],
    ['nouns that tell which', 'It offers tax and accounting services.'],
    ['names with a list in them', 'She worked for the Office for Trade and Safety.'],
    ['what a verb cannot do without', 'He served as mayor in May.'],
    ['states after a verb', 'Lee found himself in trouble on Monday.'],
    ['brackets, with both marks', 'He left the Council for Trade in Ohio (CTO).'],
    ['lists that are counted as one', 'The storm killed 9 cats and dogs.'],
    ['lists that do something together', 'Tarnow and Ohio together have two courts.'],
    ['the hour and the day', 'Police were called at around 6.40am on Tuesday.'],
    ['the day and the hour', 'The crew met on Tuesday at 11.05am.'],
    ['who did it, and when', 'The house was searched by police on Monday.'],
    ['the two ends of a range', 'The storm cut off between 200 and 240 homes.'],
    ['a clause that only says which', 'The bridge that the army built in 1931 collapsed.']
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([text.replace(/[.]$/, '')])
  })
})

describe('claims keep their owner', () => {
  const owners = (text: string): string[] => {
    const graph = readArticle(text)
    const cue = new Map(graph.attributions.map((a) => [a.id, a.cue?.text]))
    return graph.claims.map((claim) => {
      const who = claim.attributions.map((id) => `${cue.get(id)}: `).join('')
      return `${who}${claim.about ? '(about) ' : ''}${claim.pieces.map((piece) => piece.text).join(' | ')}`
    })
  }

  test('who left and said', () => {
    expect(owners('The minister left the room and said that the talks had failed.')).toEqual([
      'The minister left the room and',
      'said: that the talks had failed'
    ])
  })
  test('who says that somebody says so claims that as well', () => {
    expect(owners('Lee said the mayor told reporters that the dam had failed.')).toEqual([
      'said: (about) the mayor told reporters that the dam had failed',
      'said: told: that the dam had failed'
    ])
  })
  test.each([
    [
      'when it was said',
      'The mayor said on Friday he met the crew.',
      ['(about) The mayor said on Friday', 'said: he met the crew']
    ],
    [
      'what it was said on',
      'On the subject of Tarnow, Lee added, “The dam is safe.”',
      ['(about) On the subject of Tarnow, Lee added', 'added: “The dam is safe.”']
    ],
    [
      'why it was said',
      'To calm the town, Lee said it was safe.',
      ['(about) To calm the town, Lee said', 'said: it was safe']
    ],
    [
      'what else is told of who heard it',
      'Lee told Reuters, which has an office there, that it was safe.',
      ['(about) Lee told Reuters', 'Reuters, which has an office there', 'told: that it was safe']
    ],
    [
      'what was done to who said it',
      'Pressed about the dam, Lee said it was safe.',
      ['Pressed about the dam, Lee', 'said: it was safe']
    ]
  ])('circumstances are about the act of saying: %s', (_name, text, expected) => {
    expect(owners(text)).toEqual(expected)
  })
  test('a clause that needs what was said only tells of the saying', () => {
    expect(owners('I saw on television that the mayor said the dam was safe.')).toEqual([
      '(about) I saw on television that the mayor said',
      'said: the dam was safe'
    ])
  })
  test('hearsay is its own reading', () => {
    expect(owners('Villagers reportedly repaired the road.')).toEqual([
      'reportedly: Villagers | repaired the road'
    ])
  })
})

test('a comparison is one claim', () => {
  expect(read('It is as bad as it looked.')).toEqual(['It is as bad as it looked'])
})

test('a claim begins with no mark that closes what the one before quotes', () => {
  expect(read('Lee says “the game has changed” because “players are soft”.')).toEqual([
    '“the game has changed”',
    'because “players are soft”'
  ])
})

test('a claim has the mark that closes what it quotes', () => {
  expect(read('Lee was “in full control”, and Ruiz left.')).toEqual([
    'Lee was “in full control”',
    'and Ruiz left'
  ])
})

describe('words that join an act of saying stay where they are, or tell of the act', () => {
  test.each([
    ['Police held two men and said a third had fled.', ['Police held two men and', 'a third had fled']],
    ['The mill closed, but the union said jobs were safe.', ['The mill closed, but', 'jobs were safe']],
    ['Shares fell after the company said profits would drop.', ['Shares fell after', 'profits would drop']],
    ['But the union said jobs were safe.', ['But the union said', 'jobs were safe']],
    [
      'But Ann Lee, the mayor, said the dam was safe.',
      ['But Ann Lee | said', 'Ann Lee, the mayor', 'the dam was safe']
    ],
    ['However, the union said jobs were safe.', ['However, the union said', 'jobs were safe']],
    ['But on Friday the union said jobs were safe.', ['But on Friday the union said', 'jobs were safe']],
    [
      'The firm cut jobs in March and said on Friday it was sorry.',
      ['The firm cut jobs in March', 'The firm | and said on Friday', 'it was sorry']
    ],
    ['When the union said jobs were safe, the crowd laughed.', ['When | the crowd laughed', 'jobs were safe']]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what somebody will not speak of', () => {
  const read = (text: string): string[] =>
    readArticle(text).claims.map(
      ({pieces, about, kind, certainty, polarity}) =>
        `${about ? '(about) ' : ''}${pieces.map((piece) => piece.text).join(' | ')}: ${kind} ${certainty} ${polarity}`
    )
  test.each([
    ['The mayor declined to comment.', ['(about) The mayor declined to comment: event certain positive']],
    [
      'The mayor refused to comment on the case.',
      ['(about) The mayor refused to comment on the case: event certain positive']
    ],
    [
      'The mayor declined to comment but said the dam was safe.',
      [
        '(about) The mayor declined to comment but: event certain positive',
        'the dam was safe: state certain positive'
      ]
    ],
    [
      'The mayor declined to say whether the dam was safe.',
      ['to say whether the dam was safe: question unknown positive']
    ],
    [
      'The mayor declined to say how many jobs would go.',
      ['to say how many jobs would go: question unknown positive']
    ],
    [
      'The mayor declined to name the buyer.',
      ['(about) The mayor declined to name the buyer: event certain positive']
    ],
    [
      'The bank refused to discuss the case.',
      ['(about) The bank refused to discuss the case: event certain positive']
    ],
    ['The mayor refused to pay the fine.', ['to pay the fine: event probable negative']],
    ['The mayor commented that the dam was safe.', ['that the dam was safe: state certain positive']]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('headings that only ask make no claim', () => {
  const below = (heading: string): string[] =>
    read(
      `Dam fails after storm\n\nThe dam above the town failed on Monday after a week of rain, and the road was closed.\n\n${heading}\n\nA wall of water went down the valley at noon and took two bridges with it.`
    ).filter((claim) => heading.includes(claim))
  test.each([
    ['What happened?', []],
    ['Who is affected', []],
    ['What we know about the dam', []],
    ['Mayor under fire', ['Mayor under fire']]
  ])('%s', (heading, expected) => {
    expect(below(heading)).toEqual(expected)
  })
})
