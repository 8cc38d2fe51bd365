import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {type ClaimGraph, isClaimGraph, original} from 'reportedly'
import {readPage, readPageTree} from 'reportedly/html'
import {
  apart,
  chain,
  cover,
  inOrder,
  merged,
  nested,
  owned,
  roundTrip,
  sound,
  tile,
  verbatim
} from '../laws/index.js'
import {parseHtml} from './parse-html.js'
import {piecesOf} from './pieces-of.js'
import {seenIn} from './seen-in.js'

const folder = fileURLToPath(new URL('../../../__tests__/pages/html/', import.meta.url))
const pageOf = (name: string): string => readFileSync(join(folder, `${name}.html`), 'utf8')

interface Expected {
  readonly facts: readonly (string | null)[]
  /** Role and text of what is the article; all else is boilerplate. */
  readonly passages: readonly string[]
}

/** Title, publisher, date and passages of pages written for this test, by the name of their file. */
const pages: Readonly<Record<string, Expected>> = {
  'weblog-post': {
    facts: ['Ferry company fined', null, '2021-05-05T10:00:00+00:00'],
    passages: [
      'headline: Ferry company fined',
      'dateline: Posted on May 5, 2021 by Kim Aho',
      'body: The ferry company must pay 2 million euros, a court in Lowton ruled on Tuesday.',
      'caption: A ferry. Photo: Kim Aho',
      'body: “We will appeal,” said Tove Lind, a lawyer for the company.',
      'heading: A second case',
      'body: Prosecutors said the captain had been asleep.'
    ]
  },
  'component-page': {
    facts: ['Minister quits over letters', 'BCN News', '2022-01-04T10:00:00Z'],
    passages: [
      'headline: Minister quits over letters',
      'dateline: 4 January 2022',
      'credit: Getty Images',
      'caption: The minister left by a side door',
      'body: The minister for roads has left the government after letters to a builder came to light.',
      'body: He told the BCN that he had "made a mistake".',
      "heading: 'No favours'",
      'body: The builder denied that he had got any favours from him.',
      'body: The opposition called on the prime minister to "say what she knew".'
    ]
  },
  'home-made': {
    facts: ['Council votes for new school', null, null],
    passages: [
      'headline: Council votes for new school',
      'byline: by Eva Holt',
      'dateline: 12 June 2003',
      'body: The council voted for a new school on Monday, the clerk said.',
      'body: "It is about time," said Per Dahl, who teaches there. He said that the old roof let in the rain.',
      'body: Per Dahl was wrong, according to the builder.'
    ]
  },
  'amp-page': {
    facts: ['Lighthouse keeper’s last night', 'Coast Weekly', '2021-08-30T21:00Z'],
    passages: [
      'headline: Lighthouse keeper’s last night',
      'byline: Ines Falk',
      'dateline: August 30, 2021',
      'caption: Joss Wren at the lamp on Sunday. Photo: Ines Falk',
      'body: Joss Wren said he had not slept on land for thirty years.',
      'body: “The light will burn without me,” he said, and shut the door.',
      'body: The coast office said that a computer would keep the lamp from Monday on.',
      'body: His sister, Ada Wren, told the paper that he would miss the birds.'
    ]
  },
  'div-soup': {
    facts: ['Seagrass comes back to the bay', 'Island Science', '2020-05-19'],
    passages: [
      'headline: Seagrass comes back to the bay',
      'byline: By Rhea Lund',
      'dateline: May 19, 2020',
      'caption: Seagrass in the bay of Orra in April. Sol Neri / Island Science',
      'body: Seagrass grows again in the bay of Orra, a study found, ten years after it had gone.',
      'body: The plants now cover 12 hectares, the study said, and “seem to spread faster each year”.',
      'body: Rhea Holm, a botanist who did not work on the study, told us that the water had become clearer.',
      'body: Fishermen say that they see more crabs. The fishing office did not answer a letter by Tuesday.'
    ]
  },
  'live-blog': {
    facts: ['Storm live: trains stop in the north', 'Channel Six News', '2022-02-18'],
    passages: [
      'headline: Storm live: trains stop in the north',
      'heading: Summary',
      'body: All trains north of Lowton have stopped, the railway said.',
      'body: The weather office said that winds would reach 140 kilometres an hour.',
      'dateline: 11.40am',
      'heading: Schools close',
      'body: The council said all schools would close at noon and stay shut until Monday.',
      'dateline: 11.05am',
      'heading: Power cut in Milford',
      'body: About 2,000 homes had no power, according to the network operator, which asked people to stay inside.',
      'dateline: 10.20am',
      'heading: Trains stop',
      'body: “We cannot run trains in such a wind,” said Nadia Orlo, who runs the railway.'
    ]
  },
  'newspaper-page': {
    facts: ['Grocers agree to merge, union fears for jobs', 'The Harbour Post', '2023-11-02T06:30:00+01:00'],
    passages: [
      'headline: Grocers agree to merge, union fears for jobs',
      'dek: The deal would make one shop of two in forty towns, the companies say.',
      'byline: By Ivo Brandt and Mara Quist',
      'dateline: 2 Nov 2023, 06:30',
      'caption: A shop in Lowton that will close. Photograph: Bo Ruiz/The Harbour Post',
      'body: The grocers Fenn and Marlow said on Thursday that they had agreed to merge.',
      'body: “This is a good day for our customers,” said Edda Marlow, who leads the smaller of the two.',
      'body: The union of shop workers said that 3,000 jobs were at risk.',
      'heading: Who pays',
      'body: A spokesman for Fenn denied that the company had debts of more than £40 million.',
      'body: The two companies reportedly began to talk in May.'
    ]
  },
  'plain-article': {
    facts: ['Dam fails after warnings', 'The Tarn Courier', '2024-03-14T08:00:00Z'],
    passages: [
      'headline: Dam fails after warnings',
      'dek: Engineers had asked for a new gate for ten years, papers show.',
      'byline: By Ann Lee',
      'dateline: 14 March 2024',
      'body: The mayor, Leo Hart, said the dam had failed on Tuesday & that “nobody was hurt.”',
      'body: According to the police, at least 40 trucks had to turn back on the road to Granton.',
      'body: “We knew it would break,” said Carmen Duarte, an engineer at the dam.',
      'heading: What comes next',
      'body: The council will meet on Friday. Mr Hart said he would not resign.',
      'body: The road stays shut until Monday, the police said.',
      'body: Schools will open again on Friday, the council said.'
    ]
  },
  'table-wire': {
    facts: ['Strike ends at Lowton harbour', null, '1999-03-03'],
    passages: [
      'headline: Strike ends at Lowton harbour',
      'byline: By Tomas Hale',
      'dateline: LOWTON (NW) --',
      'body: Dockers at the harbour of Lowton went back to work on Wednesday, their union said.',
      'body: The harbour’s owner said it would pay "a fair wage" from June on, and that no docker would be dismissed.',
      'body: A clerk of the court denied that a judge had been asked to rule on the strike.',
      'body: About 400 ships had to wait, according to the coast guard, which counted them from the air.'
    ]
  }
}

test('every page is tried', () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(pages)
      .map((name) => `${name}.html`)
      .sort()
  )
})

describe.each(Object.entries(pages))('%s', (name, {facts, passages}) => {
  const html = pageOf(name)
  const graph = readPage(html)

  test('has its headline, publisher and date', () => {
    const {title, publisher, published} = graph.article
    expect([title, publisher, published]).toEqual(facts)
  })

  test('has the passages of the article, and no other', () => {
    expect(
      graph.article.passages
        .filter(({role}) => role !== 'boilerplate')
        .map(({role, text}) => `${role}: ${text.trim()}`)
    ).toEqual(passages)
  })

  test('claims nothing in boilerplate', () => {
    expect(inBoilerplate(graph)).toEqual([])
  })

  test('has every piece at its place in the page', () => {
    for (const piece of piecesOf(graph)) {
      const there = original(graph, piece).map(({start, end}) => html.slice(start, end))
      expect(seenIn(there.join(''))).toBe(piece.text.trim().replace(/\s+/g, ' '))
    }
  })

  test('is a sound graph, also after JSON', () => {
    const problems: string[] = []
    isClaimGraph(JSON.parse(JSON.stringify(graph)), problems)
    expect(problems).toEqual([])
  })

  test('keeps the laws that hold of every graph', () => {
    const text = graph.article.passages.map((passage) => passage.text).join('')
    const breaches = Object.entries({
      apart,
      chain,
      cover,
      inOrder,
      merged,
      nested,
      owned,
      roundTrip,
      sound,
      tile,
      verbatim
    }).flatMap(([name, law]) => law(text, graph).map((breach) => `${name}: ${breach}`))
    expect(breaches).toEqual([])
  })

  test('reads the same as a tree', () => {
    expect(readPageTree(parseHtml(html), html)).toEqual(graph)
  })
})

/** What is claimed or attributed in passages that are not the article. */
function inBoilerplate({article, attributions, claims}: ClaimGraph): string[] {
  const pieces = [...claims.flatMap((claim) => claim.pieces), ...attributions.flatMap(({content}) => content)]
  return pieces
    .filter(({start}) =>
      article.passages.some(
        (passage) => passage.role === 'boilerplate' && passage.start <= start && start < passage.end
      )
    )
    .map(({text}) => text)
}
