import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {type Claim, readArticle} from 'reportedly'
import {claimsWith} from './claims-with.js'

const claimsOf = (text: string): readonly Claim[] => readArticle(text, {published: '2020-06-04'}).claims
const first = (text: string): Claim => claimsOf(text)[0]!

describe('certainty', () => {
  test.each([
    ['The dam held.', 'certain', []],
    ['The dam may break.', 'possible', ['may']],
    ['The dam will probably break.', 'probable', ['probably']],
    ['The dam seems to have moved.', 'probable', ['seems']],
    ['Perhaps the dam will probably break.', 'possible', ['Perhaps', 'probably']],
    ['The dam was supposed to open in May.', 'possible', ['supposed']],
    ['If the rain stops, the dam holds.', 'unknown', ['If']],
    ['Critics who may vote left the hall.', 'certain', []],
    ['The town could not find the leak.', 'certain', []],
    ['It will open in May.', 'certain', []],
    ['The club paid a reported £40m for the striker.', 'probable', ['reported']],
    ['Who paid for the dam?', 'unknown', ['?']]
  ])('of %s', (text, certainty, words) => {
    const claim = first(text)
    expect([claim.certainty, claim.hedges.map(({piece}) => piece.text)]).toEqual([certainty, words])
  })

  test.each([
    ['Lee knows that the dam broke.', 'certain'],
    ['Lee realised that the dam broke.', 'certain'],
    ['Lee has no doubt that the dam broke.', 'certain'],
    ['There is no doubt that the dam broke.', 'certain'],
    ['There is little doubt that the dam broke.', 'probable'],
    ['Lee believes that the dam broke.', 'probable']
  ])('of what somebody has in mind: %s', (text, certainty) => {
    const claim = claimsOf(text).find(({pieces}) => pieces[0]!.text === 'that the dam broke')
    expect([claim?.certainty, claim?.polarity]).toEqual([certainty, 'positive'])
  })

  test('tells whose doubt it is', () => {
    const graph = readArticle('Tarnow said the dam may break. Villagers reportedly left.')
    expect(
      graph.claims.map(({hedges}) => hedges.map(({piece, attribution}) => [piece.text, attribution]))
    ).toEqual([[['may', 'a1']], [['reportedly', null]]])
  })
})

describe('polarity', () => {
  test.each([
    ['The dam held.', 'positive', []],
    ['The dam did not hold.', 'negative', ['not']],
    ["The dam didn't hold.", 'negative', ["n't"]],
    ['No one was hurt.', 'negative', ['No']],
    ['The crew never failed to answer.', 'positive', ['never', 'failed']],
    ['The mayor failed to close the gate.', 'negative', ['failed']],
    ['No fewer than 12 people left.', 'positive', []],
    ['Not a full day later, Lee became the mayor.', 'positive', []],
    ['Not a single boat came back.', 'negative', ['Not']],
    ['Tarnow not only won but broke the record.', 'positive', []],
    ['Lee was a no-show.', 'positive', []],
    ['The court has yet to rule on the case.', 'negative', ['yet']],
    ['The rain fell, and yet the dam held.', 'positive', []],
    ['It is no surprise that the dam held.', 'positive', []],
    ['The study had not been peer reviewed.', 'negative', ['not']]
  ])('of %s', (text, polarity, words) => {
    const claim = first(text)
    expect([claim.polarity, claim.negations.map(({text}) => text)]).toEqual([polarity, words])
  })

  test.each([
    ['The bank denied rumours that the ferry had sunk.', 'negative', 'certain'],
    ['The mayor rejected false claims that the ferry had sunk.', 'negative', 'certain'],
    ['Lee dismissed the captain’s claim that the ferry had sunk.', 'negative', 'certain'],
    ['Lee said the bank denied rumours that the ferry had sunk.', 'negative', 'certain'],
    ['Divers doubted claims that the ferry had sunk.', 'negative', 'probable'],
    ['The bank repeated claims that the ferry had sunk.', 'positive', 'certain'],
    ['Lee said claims that the ferry had sunk were false.', 'negative', 'certain'],
    ['Lee said claims that the ferry had sunk were everywhere.', 'positive', 'certain'],
    ['The bank refused to confirm that the ferry had sunk.', 'positive', 'unknown'],
    ['The bank refused to rule out that the ferry had sunk.', 'positive', 'possible'],
    ['The inquiry has yet to show that the ferry had sunk.', 'negative', 'probable'],
    ['The bank reported that the ferry had sunk.', 'positive', 'certain'],
    ['It was reported that the ferry had sunk.', 'positive', 'probable'],
    ['The mayor welcomed reports that the ferry had sunk.', 'positive', 'probable'],
    ['The bank denied that reports said the ferry had sunk.', 'positive', 'certain'],
    ['The bank would neither confirm nor deny that the ferry had sunk.', 'positive', 'unknown'],
    ['The bank could not confirm that the ferry had sunk.', 'positive', 'unknown'],
    ['The bank did not deny that the ferry had sunk.', 'positive', 'unknown'],
    ['The bank has not ruled out that the ferry had sunk.', 'positive', 'possible'],
    ['The bank confirmed that the ferry had sunk.', 'positive', 'certain']
  ])('goes with who denies what others say: %s', (text, polarity, certainty) => {
    const claim = claimsOf(text).findLast(({pieces}) => pieces.at(-1)!.text.includes('had sunk'))!
    expect([claim.polarity, claim.certainty]).toEqual([polarity, certainty])
  })

  test.each([
    ['The bank did not confirm or deny the dates.'],
    ['The bank neither confirmed nor denied the report.'],
    ['Neither bank would confirm this.'],
    ['Police would not confirm the arrest.'],
    ['The bank declined to confirm or deny the report.'],
    ['The company has yet to comment on the plan.']
  ])('nothing is claimed but that it was not said: %s', (text) => {
    expect(claimsOf(text).map(({about, pieces}) => [about, pieces[0]!.text])).toEqual([
      ['a1', text.slice(0, -1)]
    ])
  })

  test('of what is denied is negative', () => {
    const {claims, wordsOf} = claimsWith('The firm denied that it had sold the ferry.', [
      {mention: 'The firm', cue: 'denied', content: 'that it had sold the ferry'}
    ])
    expect([claims[0]!.polarity, claims[0]!.negations.map(wordsOf)]).toEqual(['negative', ['denied']])
  })
})

test.each([
  ['Did the dam hold?', 'question'],
  ['The town must repair the dam.', 'demand'],
  ['The town will repair the dam.', 'forecast'],
  ['The dam is dangerous.', 'opinion'],
  ['The dam is old.', 'state'],
  ['The dam collapsed.', 'event'],
  ['The mayor was charged with fraud.', 'accusation']
])('kind of %s is %s', (text, kind) => {
  expect(first(text).kind).toBe(kind)
})

test.each([
  ['hopes', 'that the rain stops', 'demand', 'unknown'],
  ['would like', 'the rain to stop', 'demand', 'unknown'],
  ['fears', 'that the dam will break', 'forecast', 'possible'],
  ['is worried about', 'a flood', 'forecast', 'possible'],
  ['is glad', 'that the dam held', 'event', 'certain'],
  ['is delighted', 'that the dam held', 'event', 'certain'],
  ['welcomed', 'the ruling', 'opinion', 'certain']
])('what the town %s (%s) is a %s, and %s', (cue, content, kind, certainty) => {
  const {claims} = claimsWith(`The town ${cue} ${content}.`, [{mention: 'The town', cue, content}])
  expect(claims.map((claim) => [claim.kind, claim.certainty])).toEqual([[kind, certainty]])
})

test('an accusation tells who accuses whom', () => {
  const {claims, names, wordsOf} = claimsWith('Officials accused the firm of fraud.', [
    {mention: 'Officials', cue: 'accused', content: 'the firm of fraud'}
  ])
  expect(claims.map(({accusation}) => accusation?.accused && wordsOf(accusation.accused))).toEqual([
    'the firm'
  ])
  expect(names).toEqual(['Officials'])
})

test.each([
  ['Users said they had been charged twice.', 'event'],
  ['Guests said they were charged £50 extra.', 'event'],
  ['Hall said the van had been charged overnight.', 'event'],
  ['Hall was charged with theft.', 'accusation'],
  ['Hall was charged on Monday.', 'accusation'],
  ['Three men were charged the next day.', 'accusation'],
  ['Two men were charged over the fire.', 'accusation'],
  ['Hall said the firm had “torn up” the deal.', 'state'],
  ['The firm has to sell the ferry.', 'demand'],
  ['The firm had to sell the ferry.', 'event'],
  ['The firm has yet to sell the ferry.', 'state'],
  ['Hall blamed the storm for the delay.', 'state'],
  ['Hall blamed the firm for the delay.', 'accusation'],
  ['Hall mocked the plan.', 'opinion'],
  ['Hall criticised the delay as a scandal.', 'opinion'],
  ['Hall blamed the delay.', 'accusation'],
  ['Hall attacked Pratt, a painter from Tarnow.', 'state'],
  ['Hall defended the decision to sell the ferry.', 'opinion'],
  ['Hall expressed concern over the delay.', 'opinion'],
  ['Hall expressed concern that the ferry would sink.', 'forecast'],
  ['Hall is worried about a flood.', 'forecast']
])('the kind of %s is %s', (text, kind) => {
  expect(claimsOf(text).at(-1)!.kind).toBe(kind)
})

test.each([
  ['Lee mocked the mayor.', 'the mayor'],
  ['Lee attacked Bo Pratt on Monday.', 'Bo Pratt'],
  ['Lee criticised the mayor of Tarnow as a clown.', 'the mayor of Tarnow'],
  ['Lee accused Pratt, who was hired in May, of theft.', 'Pratt'],
  ['Lee attacked candidates hoping to win.', 'candidates'],
  ['Lee criticised Ruiz and Pratt.', 'Pratt'],
  ['Lee accused the firm and its owners of fraud.', 'its owners'],
  ['Lee blamed Pratt in court for the fire.', 'Pratt'],
  ['Lee was accused of lying by the union.', 'Lee'],
  ['Lee blamed cuts.', null],
  ['Lee complained that it leaked.', null],
  ['Lee complained that she was paid too little.', null],
  ['Lee complained that the process was slow.', null]
])('%s accuses %s', (text, accused) => {
  const {accusation} = claimsOf(text).findLast(({kind}) => kind === 'accusation')!
  expect(accusation!.accused?.text ?? null).toBe(accused)
})

test.each([
  ['Lee alleged that the money was moved abroad.', null],
  ['It is alleged that records were shredded.', null],
  ['Lee alleged that the money was stolen by the firm.', 'the firm'],
  ['Lee alleged that ministers lied.', 'ministers'],
  ['Lee alleged that Hall was paid in gold.', 'Hall']
])('%s: possible, and accused is %s', (text, accused) => {
  const {accusation, certainty} = claimsOf(text).findLast(({kind}) => kind === 'accusation')!
  expect([accusation!.accused?.text ?? null, certainty]).toEqual([accused, 'possible'])
})

test('where several sentences are asked, only those with a question mark ask', () => {
  expect(claimsOf('“Is it over?” she asked. “It was late.”').map(({kind}) => kind)).toEqual([
    'question',
    'state'
  ])
  expect(claimsOf('Lee asked if the ferry was late.').map(({kind}) => kind)).toEqual(['question'])
})

test.each([
  ['Lee denied that Pratt, who left in May, stole it.', 'event', 'positive', 'certain'],
  ['Lee demanded that Pratt, who left in May, return.', 'event', 'positive', 'certain'],
  ['Lee believes that Pratt, who left in May, stole it.', 'event', 'positive', 'certain'],
  ['Lee believes that Pratt, who may have left, stole it.', 'event', 'positive', 'possible'],
  ['Lee denied that painter Bo Pratt stole it.', 'state', 'positive', 'certain'],
  ['It is alleged that Pratt, who left in May, stole it.', 'event', 'positive', 'certain']
])('what is told of somebody beside it in %s', (text, kind, polarity, certainty) => {
  const claim = claimsOf(text).find((claim) => /who (?:may have )?left|^painter/.test(claim.pieces[0]!.text))
  expect([claim?.kind, claim?.polarity, claim?.certainty]).toEqual([kind, polarity, certainty])
})

test('times count from the day of publication, by the tense of the claim', () => {
  const dates = (text: string): unknown[] => first(text).times.map(({piece, date}) => [piece.text, date])
  expect(dates('The dam broke on Saturday.')).toEqual([['Saturday', '2020-05-30']])
  expect(dates('The dam will open on Monday.')).toEqual([['Monday', '2020-06-08']])
  expect(dates('It opened in 1931.')).toEqual([['1931', '1931']])
})

test.each([
  ['“The council told me I was wrong,” said Ann Tarnow.', '[Ann Tarnow] was wrong'],
  ['“My wife said she was leaving me,” said Bo Tarnow.', 'she was leaving [Bo Tarnow]'],
  ['“The council said ‘we were wrong’,” said Ann Tarnow.', '‘[the council] were wrong’']
])('who speaks in a quotation is `I` in it: %s', (text, alone) => {
  expect(readArticle(text).claims.map((claim) => claim.alone.text)).toContain(alone)
})

test.each([
  ['The mayor said Saturday that the dam had failed.', '2020-05-30'],
  ['The mayor said late Saturday that the dam had failed.', '2020-05-30'],
  ['The mayor told reporters on Saturday that the dam had failed.', '2020-05-30'],
  ['The mayor said the dam would open on Saturday.', '2020-06-06'],
  ['The mayor said the dam broke on Saturday.', '2020-05-30'],
  ['They left a meeting set for Saturday.', '2020-06-06'],
  ['Shops could run short by Monday.', '2020-06-08'],
  ['The bank has offered to host talks on Monday.', '2020-06-08'],
  ['The mayor is expected to be asked about it on Wednesday.', '2020-06-10'],
  ['The dam is to be opened by Monday.', '2020-06-08'],
  ['Crews managed to reach them on Sunday.', '2020-05-31'],
  ['The firm was forced to close on Sunday.', '2020-05-31'],
  ['Residents could smell gas on Sunday.', '2020-05-31'],
  ['The train may have left on Sunday.', '2020-05-31'],
  ['The dam was due to open on Saturday.', '2020-06-06'],
  ['The firm agreed to sell the mill on Tuesday.', '2020-06-02'],
  ['It is effective July 1, the firm said.', '2020-07-01'],
  ['The court, which met on Saturday, will rule in June.', '2020-05-30']
])('the first time in the claims of %s', (text, date) => {
  expect(claimsOf(text).flatMap(({times}) => times)[0]!.date).toBe(date)
})

test.each([
  ['Lee told USA Today that the dam was safe.', null],
  ['Lee told the paper today that the dam was safe.', 'today'],
  ['On 9 June 2019, Lee wrote that the dam was safe.', '9 June 2019']
])('when it was said in %s', (text, said) => {
  expect(readArticle(text).attributions[0]!.said?.text ?? null).toBe(said)
})

test('what joins a claim to an act of saying is left out where it is read alone', () => {
  expect(
    claimsOf('The mill closed, but the union said jobs were safe.').map(({alone}) => alone.text)
  ).toEqual(['The mill closed', 'jobs were safe'])
})

test.each([
  ['The company is sorry. “We will pay,” the company said.', '“[the company] will pay,”'],
  ['“[I] was right,” said Ann Lee.', '“[Ann Lee] was right,”'],
  ['“I left,” another said.', '“I left,”'],
  ['“We left,” two engineers said.', '“[two engineers] left,”']
])('what words point to in %s', (text, alone) => {
  expect(claimsOf(text).map((claim) => claim.alone.text)).toContain(alone)
})

test('a claim can be read alone', () => {
  const {claims} = claimsWith('“I won my case,” said Ann Tarnow.', [
    {mention: 'Ann Tarnow', cue: 'said', content: '“I won my case,”'}
  ])
  const {alone} = claims[0]!
  expect(alone.text).toBe('“[Ann Tarnow] won [Ann Tarnow’s] case,”')
  expect(alone.fills.map(({words, with: name, mention}) => [words.text, name, mention.text])).toEqual([
    ['I', 'Ann Tarnow', 'Ann Tarnow'],
    ['my', 'Ann Tarnow’s', 'Ann Tarnow']
  ])
})

test('what is said of a source beside its name is the article’s own', () => {
  const {claims, wordsOf} = claimsWith('Ann Tarnow, a former judge, said the court is slow.', [
    {mention: 'Ann Tarnow, a former judge', cue: 'said', content: 'the court is slow'}
  ])
  expect(claims.map(({readings, ranges}) => [readings, ranges.map(wordsOf)])).toEqual([
    [[], ['Ann Tarnow, a former judge']],
    [[0], ['the court is slow']]
  ])
})

test('when something was said is about the saying', () => {
  const {claims, wordsOf} = claimsWith('Tarnow said on Tuesday that the court is slow.', [
    {mention: 'Tarnow', cue: 'said', content: 'that the court is slow'}
  ])
  expect(claims.map(({about, readings, ranges}) => [about, readings, ranges.map(wordsOf)])).toEqual([
    [0, [], ['Tarnow said on Tuesday']],
    [-1, [0], ['that the court is slow']]
  ])
})

test('worth is the sum of its reasons', () => {
  const {worth} = first('At least 12 people died in Tarnow in 1931.')
  expect(worth.reasons.map(({reason}) => reason)).toEqual(['numbers', 'named parties', 'past event'])
  expect(worth.score).toBe(0.75)
})

describe('by construction', () => {
  const subject = fc.constantFrom('The mayor', 'A ferry', 'Tarnow', 'The old bridge', 'Two sisters')
  const verb = fc.constantFrom(
    'close the road',
    'reach the harbour',
    'lose the case',
    'sell the mill',
    'cross the river'
  )
  const rank = {unknown: 0, possible: 1, probable: 2, certain: 3}

  test('certainty never rises when a hedge is added', () => {
    const hedge = fc.constantFrom('probably', 'perhaps', 'possibly', 'apparently', 'allegedly', 'presumably')
    const modal = fc.constantFrom('will', 'may', 'might', 'could', 'can')
    fc.assert(
      fc.property(subject, modal, hedge, verb, (who, helper, word, act) => {
        const plain = first(`${who} ${helper} ${act}.`)
        const hedged = claimsOf(`${who} ${helper} ${word} ${act}.`)
        for (const claim of hedged) expect(rank[claim.certainty]).toBeLessThanOrEqual(rank[plain.certainty])
        expect(Math.min(...hedged.map(({certainty}) => rank[certainty]))).toBeLessThan(rank.certain)
      })
    )
  })

  test('“not” turns polarity', () => {
    const modal = fc.constantFrom('will', 'did', 'does', 'must', 'would')
    fc.assert(
      fc.property(subject, modal, verb, (who, helper, act) => {
        const polarity = (text: string): string => claimsWith(text, []).claims[0]!.polarity
        expect(polarity(`${who} ${helper} ${act}.`)).toBe('positive')
        expect(polarity(`${who} ${helper} not ${act}.`)).toBe('negative')
      })
    )
  })

  test('ids and claims stay when a later paragraph changes', () => {
    const sentence = fc.tuple(subject, verb).map(([who, act]) => `${who} will ${act}.`)
    fc.assert(
      fc.property(
        fc.array(sentence, {minLength: 1, maxLength: 4}),
        sentence,
        sentence,
        (list, one, other) => {
          const body = `${list.join(' ')}\n\n`
          const before = claimsOf(body + one).filter((claim) => claim.pieces[0]!.start < body.length)
          const after = claimsOf(`${body}${other} ${one}`).filter(
            (claim) => claim.pieces[0]!.start < body.length
          )
          const show = (claim: Claim): unknown => [
            claim.id,
            claim.pieces,
            claim.certainty,
            claim.polarity,
            claim.kind
          ]
          expect(after.map(show)).toEqual(before.map(show))
        }
      )
    )
  })
})

test('a noun that ends the text may be a cue', () => {
  const {claims} = claimsWith('It sank was the claim', [
    {mention: '', cue: 'was the claim', content: 'It sank'}
  ])
  expect(claims.map(({polarity}) => polarity)).toEqual(['positive'])
})
