import {describe, expect, test} from '@jest/globals'
import {readArticle} from '../lib/read-article.js'
import {voicesOf} from './sources/voices-of.js'

describe('names', () => {
  test('a full name, a family name, a form of address and a title are one', () => {
    const {lines} = voicesOf(
      `Mayor Ann B. Lee said the bridge is shut. It was built in 1970.
Lee said it would open soon. Ms. Lee added that it was old. Ann Lee left.`,
      [
        ['Mayor Ann B. Lee', 'said', 'the bridge is shut'],
        ['Lee', 'said', 'it would open soon'],
        ['Ms. Lee', 'added', 'that it was old']
      ]
    )
    expect(lines).toEqual(['Ann B. Lee: Mayor Ann B. Lee / Lee / Ms. Lee / Ann Lee'])
  })

  test('a nickname in quotation marks or by custom is the same person', () => {
    const {lines} = voicesOf(
      `Robert “Sparky” Ruiz said the tram was late. Bob Ruiz added that it was full.`,
      [
        ['Robert “Sparky” Ruiz', 'said', 'the tram was late'],
        ['Bob Ruiz', 'added', 'that it was full']
      ]
    )
    expect(lines).toEqual(['Robert “Sparky” Ruiz: Robert “Sparky” Ruiz / Bob Ruiz'])
  })

  test('two people of one family name are told apart by their forms of address', () => {
    const {speakers} = voicesOf(
      `Mr. Carl Berg said the dam held. Mrs. Dora Berg said it did not.
Mrs. Berg said the cellar was wet. Mr. Berg said it was dry.`,
      [
        ['Mr. Carl Berg', 'said', 'the dam held'],
        ['Mrs. Dora Berg', 'said', 'it did not'],
        ['Mrs. Berg', 'said', 'the cellar was wet'],
        ['Mr. Berg', 'said', 'it was dry']
      ]
    )
    expect(speakers).toEqual(['Carl Berg', 'Dora Berg', 'Dora Berg', 'Carl Berg'])
  })

  test('an acronym in brackets, or made of the initials, is the body', () => {
    const {lines} = voicesOf(
      `The Harbour Safety Institute (HSI) said the pier sank. HSI said it would rise.
The Committee for Open Rivers said no. COR said it again.`,
      [
        ['The Harbour Safety Institute (HSI)', 'said', 'the pier sank'],
        ['HSI', 'said', 'it would rise'],
        ['The Committee for Open Rivers', 'said', 'no'],
        ['COR', 'said', 'it again']
      ]
    )
    expect(lines).toEqual([
      'Harbour Safety Institute: The Harbour Safety Institute (HSI) / HSI',
      'Committee for Open Rivers: The Committee for Open Rivers / COR'
    ])
  })
})

test('a noun ends before who it is not', () => {
  const {lines} = voicesOf(`Two experts not involved in the study said it was small.`, [
    ['Two experts not involved in the study', 'said', 'it was small']
  ])
  expect(lines).toEqual(['Two experts: Two experts not involved in the study'])
})

test('the same words are the same source, also of two cues', () => {
  const {speakers, voices} = voicesOf(
    `A spokesman said it would close, adding that it was old.
A spokesman said it would stay.`,
    [
      ['A spokesman', 'said', 'it would close'],
      ['A spokesman', 'adding', 'that it was old'],
      ['A spokesman', 'said', 'it would stay']
    ]
  )
  expect([speakers.length, voices.length]).toEqual([3, 2])
})

describe('roles', () => {
  test('who says so behind a name is no apposition', () => {
    const {lines} = voicesOf(
      `It began in Granton, the agency said.
The drug is sold as Zelvora, the company said.`,
      [
        ['the agency', 'said', 'It began in Granton'],
        ['the company', 'said', 'The drug is sold as Zelvora']
      ]
    )
    expect(lines).toEqual(['agency: the agency', 'company: the company'])
  })

  test('an apposition gives the role and what it belongs to', () => {
    const {of, lines} = voicesOf(
      `Ivo Kern, the former envoy for the river treaty, said talks had failed.
The envoy said they would go on.`,
      [
        ['Ivo Kern, the former envoy for the river treaty', 'said', 'talks had failed'],
        ['The envoy', 'said', 'they would go on']
      ]
    )
    expect(lines).toEqual(['Ivo Kern: Ivo Kern, the former envoy for the river treaty / The envoy'])
    expect(of('Ivo Kern')).toMatchObject({
      kind: 'person',
      identity: 'named',
      role: 'former envoy for the river treaty',
      affiliation: 'the river treaty'
    })
  })

  test('a title before the name and an owner before that do so as well', () => {
    const {of} = voicesOf(`Berg’s campaign manager Eva Toth said he was ahead.`, [
      ['Berg’s campaign manager Eva Toth', 'said', 'he was ahead']
    ])
    expect(of('Eva Toth')).toMatchObject({kind: 'person', role: 'campaign manager', affiliation: 'Berg'})
  })

  test('a name behind an office and what it is of is who holds it', () => {
    const {of, lines} = voicesOf(
      `A spokeswoman for the health board, Ilka Renn, said the ward would open. Renn said it was late.`,
      [
        ['A spokeswoman for the health board, Ilka Renn,', 'said', 'the ward would open'],
        ['Renn', 'said', 'it was late']
      ]
    )
    expect(lines).toEqual(['Ilka Renn: A spokeswoman for the health board, Ilka Renn, / Renn'])
    expect(of('Ilka Renn')).toMatchObject({
      kind: 'person',
      identity: 'named',
      role: 'spokeswoman for the health board'
    })
  })

  test.each([
    ['The Sector Commander of the Delta Road Corps in the state, Mr Yakub Attah,', 'Yakub Attah'],
    ['Cabinet member for the rivers Coun Janet Spurr', 'Janet Spurr'],
    ['The board’s chair, Councillor Anne Lie,', 'Anne Lie'],
    ['Schoolteacher Ida Berg', 'Ida Berg']
  ])('an office may have capitals, and a name a title: %s', (mention, name) => {
    const {speakers} = voicesOf(`${mention} said it was late.`, [[mention, 'said', 'it was late']])
    expect(speakers).toEqual([name])
  })

  test('letters at the head of a sentence are a name', () => {
    const {of} = voicesOf(`BNV video showed the bridge. NOBODY LEFT the town.`, [
      ['BNV video', 'showed', 'the bridge']
    ])
    expect(of('BNV video')).toMatchObject({kind: 'recording', identity: 'named', affiliation: 'BNV'})
  })

  test('short forms that are not all in capitals are known as well', () => {
    const {speakers} = voicesOf(
      `The National Teachers Union (Natu) said the schools were shut. Natu called for talks.`,
      [
        ['The National Teachers Union (Natu)', 'said', 'the schools were shut'],
        ['Natu', 'called for', 'talks']
      ]
    )
    expect(speakers).toEqual(['National Teachers Union', 'National Teachers Union'])
  })

  test('a name behind the word for a body is that body', () => {
    const {lines, of} = voicesOf(`His company, Kasta Works, denied it. Kasta Works said no more.`, [
      ['His company, Kasta Works,', 'denied', 'it'],
      ['Kasta Works', 'said', 'no more']
    ])
    expect(lines).toEqual(['Kasta Works: His company, Kasta Works, / Kasta Works'])
    expect(of('Kasta Works')).toMatchObject({kind: 'organization', identity: 'named'})
  })

  test('a role ends before a clause', () => {
    const {of} = voicesOf(`Ivo Kern, the head of the port until he left, said it was full.`, [
      ['Ivo Kern, the head of the port until he left,', 'said', 'it was full']
    ])
    expect(of('Ivo Kern')).toMatchObject({role: 'head of the port'})
  })

  test.each([
    'The mayor of Tarnow, Ohio,',
    'The mayor of Tarnow, New Hampshire,',
    'The clerk for the supplier, Clarimed,',
    'The mayor of San Jose, Costa Rica,',
    'A clerk for the victim, Ann Lee,',
    'A clerk for Mr. Lee'
  ])('nor is a place, or a client, who holds an office: %s', (mention) => {
    const {lines} = voicesOf(`${mention} said the road was shut.`, [[mention, 'said', 'the road was shut']])
    expect(lines).toEqual([expect.stringMatching(/^(?:mayor|clerk): /)])
  })

  test('several hold an office together', () => {
    const mention = 'Clerks of the court, Ann Lee and Bob Ruiz,'
    const {members, voices} = voicesOf(`${mention} said the road was shut.`, [
      [mention, 'said', 'the road was shut']
    ])
    expect(members[0]!.map((index) => voices[index]!.name)).toEqual(['Ann Lee', 'Bob Ruiz'])
  })

  test('a short title stands for the long one', () => {
    const {speakers} = voicesOf(`Sen. Ada Quill said the bill was dead. The senator blamed the weather.`, [
      ['Sen. Ada Quill', 'said', 'the bill was dead'],
      ['The senator', 'blamed', 'the weather']
    ])
    expect(speakers).toEqual(['Ada Quill', 'Ada Quill'])
  })

  test('of two who are called the same, neither is taken where nothing tells them apart', () => {
    const {speakers} = voicesOf(`Sen. Ada Quill met Sen. Otto Brandt. The senator said the bill was dead.`, [
      ['The senator', 'said', 'the bill was dead']
    ])
    expect(speakers).toEqual(['senator'])
  })

  test('a body is called by a noun of its name or its apposition', () => {
    const {speakers} = voicesOf(
      `The Delta Rivers Trust, a charity, said the water was bad. The charity said it was worse downstream.`,
      [
        ['The Delta Rivers Trust', 'said', 'the water was bad'],
        ['The charity', 'said', 'it was worse downstream']
      ]
    )
    expect(speakers).toEqual(['Delta Rivers Trust', 'Delta Rivers Trust'])
  })

  test('a name between a description and its noun is the body itself', () => {
    const {lines, of} = voicesOf(
      `The Oslo-based North Sea Watch monitoring group said the rig leaked. The news website Al-Bahr said so too.`,
      [
        ['The Oslo-based North Sea Watch monitoring group', 'said', 'the rig leaked'],
        ['The news website Al-Bahr', 'said', 'so too']
      ]
    )
    expect(lines).toEqual([
      'North Sea Watch: The Oslo-based North Sea Watch monitoring group',
      'Al-Bahr: The news website Al-Bahr'
    ])
    expect(of('North Sea Watch')).toMatchObject({kind: 'organization', identity: 'named'})
    expect(of('Al-Bahr')).toMatchObject({kind: 'outlet', identity: 'named'})
  })
})

describe('pronouns', () => {
  test('he and she go to those whom the text shows to be a man or a woman', () => {
    const {speakers} = voicesOf(
      `Ms. Ilse Marr met Mr. Karl Odd at noon.
She said the road was closed. He said it was open.`,
      [
        ['She', 'said', 'the road was closed'],
        ['He', 'said', 'it was open']
      ]
    )
    expect(speakers).toEqual(['Ilse Marr', 'Karl Odd'])
  })

  test('a pronoun after a paragraph break goes to the one who spoke last', () => {
    const {speakers} = voicesOf(
      `“The well is dry,” said Joan Pell, a farmer near the lake.

“We dug for a week,” she said.`,
      [
        ['Joan Pell', 'said', '“The well is dry,”'],
        ['she', 'said', '“We dug for a week,”']
      ]
    )
    expect(speakers).toEqual(['Joan Pell', 'Joan Pell'])
  })

  test('she who speaks is meant before those of whom she speaks', () => {
    const {attributions, sources} = readArticle(
      'Carla Moss, who kept the books, said Dale Winter had told her to leave. She added that she was late.'
    )
    const names = new Map(sources.map(({id, name}) => [id, name]))
    expect(attributions.map(({cue, source}) => [cue!.text, source && names.get(source)])).toEqual([
      ['said', 'Carla Moss'],
      ['had told', 'Dale Winter'],
      ['added', 'Carla Moss']
    ])
  })

  test('a paragraph that opens with somebody is about them', () => {
    const {speakers} = voicesOf(
      `Mayor Dora Euler said the road was cut.

Col. Ivo Kern cut short a visit to the coast. In a message, he said the bridge had gone.`,
      [
        ['Mayor Dora Euler', 'said', 'the road was cut'],
        ['he', 'said', 'the bridge had gone']
      ]
    )
    expect(speakers).toEqual(['Dora Euler', 'Ivo Kern'])
  })

  test('where two fit as well, the source stays unknown and keeps both', () => {
    const {of, speakers} = voicesOf(`Joan Pell and Mara Finch met. She said the well was dry.`, [
      ['She', 'said', 'the well was dry']
    ])
    expect(speakers).toEqual(['She'])
    expect(
      of('She')
        .guesses.map((guess) => guess.name)
        .sort()
    ).toEqual(['Joan Pell', 'Mara Finch'])
    expect(of('She')).toMatchObject({kind: 'person'})
  })

  test('who speaks a quotation is I in it, and not he', () => {
    const {speakers} = voicesOf(`Paul Orr met Hugo Lind. “I think he is wrong,” Mr. Lind said.`, [
      ['I', 'think', 'he is wrong'],
      ['Mr. Lind', 'said', '“I think he is wrong,”']
    ])
    expect(speakers).toEqual(['Hugo Lind', 'Hugo Lind'])
  })

  test('who and which go to the words before them', () => {
    const {lines} = voicesOf(`Nina Voss, a pilot from Kiel, who said the runway was icy, landed late.`, [
      ['who', 'said', 'the runway was icy']
    ])
    expect(lines).toEqual(['Nina Voss: Nina Voss / who'])
  })

  test('they goes to the last group that spoke', () => {
    const {speakers} = voicesOf(
      `American officials accused the port of fraud in what they called a scandal.`,
      [
        ['American officials', 'accused', 'the port of fraud'],
        ['they', 'called', 'a scandal']
      ]
    )
    expect(speakers).toEqual(['American officials', 'American officials'])
  })
})

describe('states', () => {
  test('a capital and a seat speak for the state', () => {
    const {lines, of} = voicesOf(
      `Norway sent a ship. Oslo said the ship was late.
Norway denied that it sank in Oslo.`,
      [
        ['Oslo', 'said', 'the ship was late'],
        ['Norway', 'denied', 'that it sank in Oslo']
      ]
    )
    expect(lines).toEqual(['Norway: Norway / Oslo / Norway'])
    expect(of('Norway')).toMatchObject({kind: 'government', identity: 'named'})
  })

  test('somebody who is called like a capital stays a person', () => {
    const {of} = voicesOf(`Jack London said the dog was wild. London said it twice.`, [
      ['Jack London', 'said', 'the dog was wild'],
      ['London', 'said', 'it twice']
    ])
    expect(of('Jack London')).toMatchObject({kind: 'person', identity: 'named'})
  })
})

describe('kinds and identities', () => {
  test.each([
    ['American officials', 'government', 'group'],
    ['a senior official', 'person', 'role'],
    ['sources', 'group', 'unnamed'],
    ['a source', 'person', 'unnamed'],
    ['people familiar with the matter', 'group', 'unnamed'],
    ['many voters', 'group', 'group'],
    ['some of the farmers', 'group', 'group'],
    ['one of the farmers', 'person', 'role'],
    ['news agencies', 'outlet', 'group'],
    ['a federal court', 'government', 'role'],
    ['the ministry', 'government', 'named'],
    ['the company', 'organization', 'named'],
    ['a study', 'poll', 'unnamed'],
    ['a Quinsey University poll', 'poll', 'named'],
    ['AFP video', 'recording', 'named'],
    ['the report', 'document', 'named'],
    ['someone', 'person', 'unnamed'],
    ['critics', 'group', 'group'],
    ['Reuters', 'outlet', 'named'],
    ['police', 'government', 'group']
  ])('%s: %s, %s', (mention, kind, identity) => {
    const {voices} = voicesOf(`On Monday ${mention} said that the mill had closed.`, [
      [mention, 'said', 'that the mill had closed']
    ])
    expect(voices.map((voice) => [voice.kind, voice.identity])).toEqual([[kind, identity]])
  })

  test.each([
    [
      'A clerk said the file was lost, speaking on condition of anonymity because the case is open.',
      'speaking on condition of anonymity',
      'the case is open'
    ],
    [
      'A clerk said the file was lost, asking not to be named because the case is open.',
      'asking not to be named',
      'the case is open'
    ],
    [
      'A clerk said the file was lost, asking not to be identified discussing an open case.',
      'asking not to be identified',
      'discussing an open case'
    ],
    ['A clerk not authorized to speak said the file was lost.', 'not authorized', 'to speak']
  ])('why a source is not named: %s', (text, granted, why) => {
    const {voices, words} = voicesOf(text, [['A clerk', 'said', 'the file was lost']])
    const {anonymity} = voices[0]!
    expect(anonymity && words(anonymity.words)).toBe(granted)
    expect(anonymity?.reason && words(anonymity.reason)).toBe(why)
  })
})

describe('groups', () => {
  test('two who speak together are a group that names its members', () => {
    const {members, speakers, voices} = voicesOf(
      `Ana Ruiz and Tom Hale said the lift was broken. Ruiz said it had been for weeks.`,
      [
        ['Ana Ruiz and Tom Hale', 'said', 'the lift was broken'],
        ['Ruiz', 'said', 'it had been for weeks']
      ]
    )
    expect(speakers).toEqual(['Ana Ruiz and Tom Hale', 'Ana Ruiz'])
    expect(members.map((list) => list.map((index) => voices[index]!.name))).toEqual([
      ['Ana Ruiz', 'Tom Hale'],
      [],
      []
    ])
    expect(voices[0]).toMatchObject({kind: 'person', identity: 'named'})
  })
})

describe('chains', () => {
  test('those whom a source cites stand behind it', () => {
    const {cites, voices} = voicesOf(
      `The dam broke on Monday, the Delta Post reported, citing local rescue groups and news agencies.`,
      [['the Delta Post', 'reported', 'The dam broke on Monday']]
    )
    expect(cites.map((list) => list.map((index) => voices[index]!.name))).toEqual([
      ['local rescue groups', 'news agencies']
    ])
  })

  test('people without a name can be cited', () => {
    const {cites, voices} = voicesOf(
      `The Delta Post reported that the dam broke, citing people familiar with the matter.`,
      [['The Delta Post', 'reported', 'that the dam broke']]
    )
    expect(cites.map((list) => list.map((index) => voices[index]!.name))).toEqual([['people']])
  })

  test('which cited somebody says so as well', () => {
    const {cites, voices} = voicesOf(`According to the news agency, which cited a clerk, the dam broke.`, [
      ['the news agency', 'According to', 'the dam broke']
    ])
    expect(cites.map((list) => list.map((index) => voices[index]!.name))).toEqual([['clerk']])
  })

  test('what is cited but cannot speak is no source', () => {
    const {cites} = voicesOf(`The town said the pool would close, citing a lack of money.`, [
      ['The town', 'said', 'the pool would close']
    ])
    expect(cites).toEqual([[]])
  })

  test('words come through the outlet that was told them, or that saw the paper', () => {
    const {via, voices} = voicesOf(
      `Eva Toth told Reuters that the bank was closed.
A report seen by the AP said the vault was empty.`,
      [
        ['Eva Toth', 'told', 'that the bank was closed'],
        ['A report seen by the AP', 'said', 'the vault was empty']
      ]
    )
    expect(via.map((list) => list.map((index) => voices[index]!.name))).toEqual([['Reuters'], ['AP']])
  })

  test('a credit to a news agency counts for the whole article', () => {
    const {voices, wires} = voicesOf(`ROME (AP) — The mayor said the bridge was safe.`, [
      ['The mayor', 'said', 'the bridge was safe']
    ])
    expect(wires.map((index) => voices[index]!.name)).toEqual(['AP'])
  })
})

describe('interviews', () => {
  test('I is the one who answers, you in a question as well', () => {
    const {speakers} = voicesOf(
      `The Courier interviews Mira Stahl, a glass blower.

When did you first think of leaving?

I thought of it every winter. I knew the kiln was old.

Do you regret it?

I say it was time. My son thinks I was late.`,
      [
        ['you', 'think', 'of leaving'],
        ['I', 'thought', 'of it'],
        ['I', 'knew', 'the kiln was old'],
        ['you', 'regret', 'it'],
        ['I', 'say', 'it was time']
      ]
    )
    expect(speakers).toEqual(['Mira Stahl', 'Mira Stahl', 'Mira Stahl', 'Mira Stahl', 'Mira Stahl'])
  })

  test('a name before a colon says whose turn it is', () => {
    const {speakers} = voicesOf(
      `Dana Weil met Ugo Parri on stage.

WEIL: I think the law is bad.

PARRI: I think the law is good.

WEIL: I doubt it.`,
      [
        ['I', 'think', 'the law is bad'],
        ['I', 'think', 'the law is good'],
        ['I', 'doubt', 'it']
      ]
    )
    expect(speakers).toEqual(['Dana Weil', 'Ugo Parri', 'Dana Weil'])
  })
})

test('mentions in what is no part of the article do not count', () => {
  const {lines} = voicesOf(
    `Support Ann Lee by a gift today.
Ann Lee said the bridge is shut.`,
    [['Ann Lee', 'said', 'the bridge is shut']],
    {0: 'boilerplate'}
  )
  expect(lines).toEqual(['Ann Lee: Ann Lee'])
})

describe('what is not the same', () => {
  test('the nominee of the other party', () => {
    const {speakers} = voicesOf(
      `Republican nominee Otto Brandt spoke first. The Democratic nominee said the tax was wrong.`,
      [['The Democratic nominee', 'said', 'the tax was wrong']]
    )
    expect(speakers).toEqual(['Democratic nominee'])
  })

  test('the campaign of somebody else', () => {
    const {speakers} = voicesOf(
      `The Brandt campaign said the tax was wrong. Quill’s campaign said it was right. The Brandt campaign agreed that it was late.`,
      [
        ['The Brandt campaign', 'said', 'the tax was wrong'],
        ['Quill’s campaign', 'said', 'it was right'],
        ['The Brandt campaign', 'agreed', 'that it was late']
      ]
    )
    expect(speakers).toEqual(['Brandt campaign', 'Quill’s campaign', 'Brandt campaign'])
  })

  test('another court', () => {
    const {speakers} = voicesOf(`The Supreme Court met. The appeals court ruled that the dam was safe.`, [
      ['The appeals court', 'ruled', 'that the dam was safe']
    ])
    expect(speakers).toEqual(['appeals court'])
  })

  test('one who is named in what he says', () => {
    const {speakers} = voicesOf(`Carl Berg met Hugo Lind. He said Berg was late.`, [
      ['He', 'said', 'Berg was late']
    ])
    expect(speakers).toEqual(['Hugo Lind'])
  })
})

describe('headlines', () => {
  test('names are known from the article, whatever has a capital', () => {
    const {lines} = voicesOf(
      `Ada Quill Says Dam Will Hold After Storm.
Sen. Ada Quill said the dam would hold.`,
      [
        ['Ada Quill', 'Says', 'Dam Will Hold After Storm'],
        ['Sen. Ada Quill', 'said', 'the dam would hold']
      ],
      {0: 'headline'}
    )
    expect(lines).toEqual(['Ada Quill: Ada Quill / Sen. Ada Quill'])
  })
})

test('a family name that also is a verb is known at the head of a sentence', () => {
  const {speakers} = voicesOf(`Dora Lynch came late. Lynch said the lamp was out.`, [
    ['Lynch', 'said', 'the lamp was out']
  ])
  expect(speakers).toEqual(['Dora Lynch'])
})

test('the article shows by its pronouns who is a woman', () => {
  const {speakers} = voicesOf(
    `Robin Vale left early. She was tired. Robin Vale said her car was new. Later Vale met Kim Orlo. She said the tyre was flat.
Kim Orlo was tired, and he said so.`,
    [['She', 'said', 'the tyre was flat']]
  )
  expect(speakers).toEqual(['Robin Vale'])
})

test.each([
  ['63 percent', 'group', 'group'],
  ['a group of farmers and bakers', 'group', 'group'],
  ['The S.E.C.', 'government', 'named'],
  ['media', 'outlet', 'group'],
  ['a report by Ann Lee', 'document', 'named'],
  ['House Democrats', 'group', 'group'],
  ['its editor Ivo Kern', 'person', 'named']
])('%s: %s, %s', (mention, kind, identity) => {
  const {voices} = voicesOf(`On Monday ${mention} said that the mill had closed.`, [
    [mention, 'said', 'that the mill had closed']
  ])
  expect(voices.map((voice) => [voice.kind, voice.identity])).toEqual([[kind, identity]])
})
