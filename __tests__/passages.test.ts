import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {findPassages} from '../lib/stages/passages.js'
import {rolesOf} from './passages/roles-of.js'
import {sharedIsThere} from './shared-texts.js'

const first =
  'The river rose by two metres on Friday and covered the lower road, where forty people had to leave their houses.'
const second =
  'The mayor, Ann Lee, said that the school would stay closed until the water had gone, and that buses would not run.'
const third =
  '“We have seen worse,” said Bo Ruiz, who has kept the inn by the bridge for thirty years and lost his cellar in 1994.'
const article = `${first}\n\n${second}\n\n${third}`

describe('a text without anything around it', () => {
  test.each([
    ['nothing', '', []],
    ['white space', ' \n ', ['body: ']],
    ['one sentence', 'Ann Lee said the bridge is closed.', ['body: Ann Lee said the bridge is closed.']],
    ['a heading alone', 'Bridge closed', ['body: Bridge closed']],
    [
      'two sentences on two lines',
      'Ann Lee said the bridge is closed.\n\nBo Ruiz said it is open.',
      ['body: Ann Lee said the bridge is closed.', 'body: Bo Ruiz said it is open.']
    ],
    ['paragraphs', article, [`body: ${first}`, `body: ${second}`, `body: ${third}`]],
    [
      'paragraphs on following lines',
      `${first}\n${second}\n${third}`,
      [`body: ${first}`, `body: ${second}`, `body: ${third}`]
    ],
    [
      'lines that end as on other machines',
      `${first}\r\n\r\n${second}\r${third}`,
      [`body: ${first}`, `body: ${second}`, `body: ${third}`]
    ]
  ])('%s', (_, text, expected) => {
    expect(rolesOf(text)).toEqual(expected)
  })

  test('is one passage a paragraph where lines were wrapped', () => {
    const wrapped = article
      .split('\n\n')
      .map((paragraph) => paragraph.replace(/(.{1,44})(?:\s|$)/g, '$1\n').trim())
      .join('\n\n')
    expect(wrapped.split('\n').length).toBeGreaterThan(8)
    expect(rolesOf(wrapped).map((line) => line.replaceAll('\n', ' '))).toEqual(rolesOf(article))
  })

  test('is one passage where a line breaks within a sentence', () => {
    expect(findPassages(`The two ministries of the north\nblamed the south for it.\n${second}`)).toHaveLength(
      2
    )
  })

  test('speaks of what a page asks for without being one', () => {
    const news = `${first}\n\nThe paper asked its readers to subscribe and to donate, the editor said, or it would close in May.\n\n${third}`
    expect(findPassages(news).map((passage) => passage.role)).toEqual(['body', 'body', 'body'])
  })
})

describe('names what stands over an article', () => {
  const roles = (top: string): string[] => rolesOf(`${top}\n\n${article}`).slice(0, -3)
  test.each([
    ['a headline', 'River floods lower town', ['headline: River floods lower town']],
    ['a headline with a full stop', 'River floods lower town.', ['headline: River floods lower town.']],
    ['no headline but a short sentence', 'It was a wet night.', ['body: It was a wet night.']],
    [
      'a byline',
      'River floods lower town\n\nBy Ann Day and Bo Ray | Staff',
      ['headline: River floods lower town', 'byline: By Ann Day and Bo Ray | Staff']
    ],
    [
      'no byline but a date',
      'River floods lower town\n\nBy Friday night the lower road was under water and nobody could pass it any more.',
      [
        'headline: River floods lower town',
        'body: By Friday night the lower road was under water and nobody could pass it any more.'
      ]
    ],
    [
      'a dek',
      'River floods lower town\n\nForty people leave their houses as the road is closed\n\nBy Ann Day',
      [
        'headline: River floods lower town',
        'dek: Forty people leave their houses as the road is closed',
        'byline: By Ann Day'
      ]
    ],
    [
      'a date',
      'River floods lower town\n\nUpdated 4 June 2020, 9:30 a.m.',
      ['headline: River floods lower town', 'dateline: Updated 4 June 2020, 9:30 a.m.']
    ],
    [
      'a place',
      'River floods lower town\n\nLOWTON (AP) —',
      ['headline: River floods lower town', 'dateline: LOWTON (AP) —']
    ]
  ])('%s', (_, top, expected) => {
    expect(roles(top)).toEqual(expected)
  })

  test('and a place at the start of the first paragraph', () => {
    expect(findPassages(`LOWTON (AP) — ${first}\n\n${second}`).map((passage) => passage.role)).toEqual([
      'dateline',
      'body',
      'body'
    ])
  })
})

describe('finds pictures', () => {
  const passagesWith = (line: string) =>
    findPassages(`River floods lower town\n\n${line}\n\n${article}`).find(
      (passage) => passage.text.trim() === line
    )
  test.each([
    ['The bridge at Lowton on Friday. Bo Hay / AP / TASS', 'caption', 'Bo Hay / AP / TASS'],
    ['The bridge at Lowton on Friday (Photo: Bo Hay)', 'caption', 'Bo Hay'],
    ['The bridge at Lowton on Friday. Credit: Bo Hay', 'caption', 'Bo Hay'],
    ['The bridge at Lowton on Friday. (AP Photo/Bo Hay, File)', 'caption', 'AP Photo/Bo Hay, File'],
    ['FILE - Ann Lee, left, and Bo Ruiz stand at the bridge.', 'caption', undefined],
    ['Photo: Bo Hay', 'credit', undefined],
    ['Bo Hay/Getty Images', 'credit', undefined]
  ])('%s', (line, role, credit) => {
    const passage = passagesWith(line)
    expect(passage?.role).toBe(role)
    expect(passage?.credit?.text).toBe(credit)
  })
})

describe('finds what is not the article', () => {
  const page = `Menu

Home
News
Sport
Subscribe

River floods lower town

By Ann Day

${first}

Advertisement

${second}

Read more: Why rivers rise

The water stays

${third}

Sign up for our newsletter

You get the best of our week in your inbox every Sunday.

A message from the Lowton Post:

Dear readers,

The council has called our paper a nuisance, and its owner has lost the lease of the printing house in Mill Street.

We have reported from this valley for a hundred years. Without your help we cannot pay for another one.

By supporting the Lowton Post you keep our reporters at work. If you can, please donate today.

Once
Monthly
Not now

Most read

Five walks for the weekend
Baker wins prize

© 2020 Lowton Post. All rights reserved.`

  test('on a whole page', () => {
    expect(rolesOf(page).filter((line) => !line.startsWith('boilerplate'))).toEqual([
      'headline: River floods lower town',
      'byline: By Ann Day',
      `body: ${first}`,
      `body: ${second}`,
      'heading: The water stays',
      `body: ${third}`
    ])
  })

  test('in the middle of an article, and nothing of what stands behind it is lost', () => {
    const short = [
      'Neighbours have condemned the plan to close the bridge in a bid to save £40,000 a year.',
      'The council wants to shut the lower road by next March. It says that fewer cars come every year.',
      '"They shut the road and then said nobody came," Mrs Lee, 71, told the Post.',
      'Bus driver Bo Ruiz, who has worked on the line for 19 years, said staff were told on Friday. He said the union would fight.',
      'A council spokesperson said: "We have to save money. All options must be considered."'
    ]
    const prompt = `Sign up to our daily newsletter

Get the best of Lowton sent straight to your inbox. By signing up you agree to our privacy policy.

Enter your email

Sign up`
    const tail =
      'Follow us on Facebook and X\n\nMost read\n\n1. Baker wins prize\n2. Five walks for the weekend'
    const whole = `Menu\n\nHome News Sport\n\nLower road to close\n\nBy Ann Day\n\nShare\nFacebook\nCopy link\n\n${short.slice(0, 3).join('\n\n')}\n\n${prompt}\n\n${short.slice(3).join('\n\n')}\n\n${tail}`
    expect(rolesOf(whole).filter((line) => line.startsWith('body'))).toEqual(
      short.map((line) => `body: ${line}`)
    )
  })

  test('behind an article, in comments of readers', () => {
    const comments = ['Kim', 'Lou', 'Max']
      .map(
        (name, i) =>
          `${name} says:\n\nJune ${i + 4}, 2020 at 6:1${i} am\n\nI was there, and the water was not that high, whatever they say in the town hall.`
      )
      .join('\n\n')
    expect(
      rolesOf(`${article}\n\n3 comments\n\n${comments}`).filter((line) => line.startsWith('body'))
    ).toHaveLength(3)
  })

  test('but keeps an opinion piece that speaks to its readers', () => {
    const opinion = [
      'We have all stood on that bridge, and you know as well as we do that it will not stand another winter.',
      'Our council promised us a new one, and we believed it, as you did, because we had no other choice then.',
      'Sign up for our newsletter',
      'What can we do? We can go to the town hall on Monday, all of us, and ask what became of our money.',
      'You may say that it will not help. We say that it helped us once before, when we saved our school.'
    ].join('\n\n')
    expect(findPassages(opinion).map((passage) => passage.role)).toEqual([
      'body',
      'body',
      'boilerplate',
      'body',
      'body'
    ])
  })
})

test('takes spaces that do not break for spaces', () => {
  const text = `County Closes Rusty Bridge\n\nBy Ann Lee, Staff Writer\n\n${first}\n\n${second}`
  const roles = (text: string) => findPassages(text).map(({role}) => role)
  expect(roles(text)).toEqual(['headline', 'byline', 'body', 'body'])
  for (const space of ['\u00A0', '\u202F', '\u2009']) {
    const other = text.replaceAll(' ', space)
    expect(roles(other)).toEqual(roles(text))
    expect(
      findPassages(other)
        .map((passage) => passage.text)
        .join('')
    ).toBe(other)
  }
})

test('reads a very long text', () => {
  const line = `${first} ${second} `
  for (const text of [line.repeat(4000), `${line}\n`.repeat(4000), `${line}\n\n`.repeat(4000)]) {
    const passages = findPassages(text)
    expect(passages.every((passage) => passage.role === 'body')).toBe(true)
    expect(passages.at(-1)!.end).toBe(text.length)
  }
})

const shared = sharedIsThere ? '' : ' (skipped: the folder ../shared is missing)'

;(sharedIsThere ? test : test.skip)(`gives every passage of a real page its role${shared}`, () => {
  const folder = '../shared/articles/'
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const passages = findPassages(readFileSync(folder + name, 'utf8'))
    const expected = JSON.parse(readFileSync(folder + name.replace('.txt', '.expected.json'), 'utf8')) as {
      passages: {text: string; role: string; credit?: string}[]
    }
    for (const {text, role, credit} of expected.passages) {
      const passage = passages.find((candidate) => candidate.text.includes(text))
      expect({text, role: passage?.role, credit: passage?.credit?.text}).toEqual({text, role, credit})
    }
  }
})

describe('lines that ask', () => {
  const rolesBelow = (line: string): string[] =>
    rolesOf(`Bridge closed after flood\n\n${first}\n\n${line}\n\n${second}\n\n${third}`).slice(2, 3)

  test.each(['What happened?', 'Why did the bridge close?', 'Who is affected', 'Is the school shut?'])(
    '%s is a heading over what answers it',
    (line) => {
      expect(rolesBelow(line)).toEqual([`heading: ${line}`])
    }
  )

  test.each([
    'Were you afraid?',
    'Why did I stay?',
    'Was it a mistake? Perhaps.',
    'The bridge is shut.',
    '“Why did the bridge close?”'
  ])('%s is none', (line) => {
    expect(rolesBelow(line)).toEqual([`body: ${line}`])
  })
})

describe('a live page', () => {
  const page = (headline: string): string[] =>
    rolesOf(
      [
        headline,
        'Latest: lower road covered by two metres of water',
        'Ann Lee and Bo Ruiz',
        'Tue 7 May 2024 10.15 BST',
        'Share',
        'Key events',
        '2h ago',
        'Lower road covered by water',
        '12.05',
        'Lower road covered by water',
        first,
        '11.20',
        'School stays closed until Monday',
        second,
        third
      ].join('\n')
    )

  test('has its headline at the top, and below it what it is about and who wrote it', () => {
    expect(page('Bridge closed after flood – live').slice(0, 3)).toEqual([
      'headline: Bridge closed after flood – live',
      'dek: Latest: lower road covered by two metres of water',
      'byline: Ann Lee and Bo Ruiz'
    ])
  })
})

test('a headline stands over a short sentence, whatever stands between', () => {
  expect(
    rolesOf('Bridge closed: forty people out\n\nShare\n\nThe mayor said forty people had left.')
  ).toEqual([
    'headline: Bridge closed: forty people out',
    'boilerplate: Share',
    'body: The mayor said forty people had left.'
  ])
})
