import {describe, expect, test} from '@jest/globals'
import {findManners} from '../lib/stages/manners.js'
import type {Manner} from '../types/manner.js'
import type {Range} from '../types/range.js'
import type {Reading} from '../types/reading.js'
import {readText, wordsOf} from './rules/read-with.js'

test('the time in what is said before is none of the saying after it', () => {
  const {tokens, sentences, quotations} = readText('Lee said it would open in May, adding that it was safe.')
  const reading = (cue: number, from: number, to: number): Reading => ({
    cue: {from: cue, to: cue + 1},
    mention: [{from: 0, to: 1}],
    content: [{from, to}],
    parent: -1,
    confidence: 1,
    why: ''
  })
  const manners = findManners(tokens, sentences, quotations, [reading(1, 2, 7), reading(8, 9, 13)])
  expect(manners.map(({said}) => said)).toEqual([null, null])
})

/** The manner of a line marked as `{who} [cue] <content>`. */
function read(marked: string): Omit<Manner, 'said'> & {said: string} {
  const {tokens, sentences, quotations} = readText(marked.replace(/[{}[\]<>]/g, ''))
  const marks = {'{': [] as Range[], '[': [] as Range[], '<': [] as Range[]}
  let at = 0
  let open: {mark: '{' | '[' | '<'; start: number} | undefined
  for (const char of marked) {
    if (char === '{' || char === '[' || char === '<') open = {mark: char, start: at}
    else if (char === '}' || char === ']' || char === '>') {
      const start = open!.start
      const from = tokens.findIndex((token) => token.start >= start)
      let to = from
      while (to < tokens.length && tokens[to]!.end <= at) to++
      marks[open!.mark].push({from, to})
    } else at += char.length
  }
  const reading: Reading = {
    cue: marks['['][0] ?? null,
    mention: marks['{'],
    content: marks['<'],
    parent: -1,
    confidence: 1,
    why: ''
  }
  const manner = findManners(tokens, sentences, quotations, [reading])[0]!
  return {...manner, said: manner.said ? wordsOf(tokens, manner.said) : ''}
}

describe('basis', () => {
  test.each([
    ['{Lee} [said] <it is safe>', 'statement'],
    ['{The council} [endorsed] <the plan>', 'statement'],
    ['{The letter} [says] <it is safe>', 'statement'],
    ['{Lee} [thinks] <it is safe>', 'belief'],
    ['{Voters} [fear] <a storm>', 'belief'],
    ['{Lee} [plans] <to leave>', 'belief'],
    ['<The mill> [is expected] <to close>', 'hearsay'],
    ['<Villagers> [reportedly] <fled>', 'hearsay'],
    ['Amid [reports of] <shelling>, he left', 'hearsay'],
    ['There were [calls for] <a strike>', 'statement'],
    ['{Jurors} [heard] <that he had lied>', 'statement'],
    ['{Rebels} [claimed responsibility for] <the attack>', 'statement'],
    ['<The storm> [was said to] <be near>', 'hearsay'],
    ['{A poll} [shows] <that few care>', 'evidence'],
    ['{The video} [showed] <two ships>', 'evidence'],
    ['[According to] {the records}, <nobody called>', 'evidence']
  ])('%s', (line, basis) => {
    expect(read(line).basis).toBe(basis)
  })
})

describe('stance', () => {
  test.each([
    ['{Lee} [said] <it is safe>', 'asserts'],
    ['{Lee} [denied] <the report>', 'denies'],
    ['{Lee} [would not say] <whether it is safe>', 'doubts'],
    ['{Lee} [declined] <to comment>', 'doubts'],
    ['{Lee} [asked] <whether it is safe>', 'asks'],
    ['{Lee} [asked] <drivers to wait>', 'demands'],
    ['{Lee} [asked] <that her face be hidden>', 'demands'],
    ['{The mayor} [asked] <the bank for a loan>', 'demands'],
    ['{Lee} [asked] <who left for work>', 'asks'],
    ['{The bank} [neither confirmed nor denied] <the loan>', 'doubts'],
    ['{The bank} [did not confirm or deny] <that it lent>', 'doubts'],
    ['{The bank} [has ruled out] <a loan>', 'denies'],
    ['{The bank} [has not ruled out] <a loan>', 'doubts'],
    ['{The bank} [did not deny] <that it lent>', 'doubts'],
    ['{The trial} [failed to show] <that it works>', 'doubts'],
    ['{Neither bank} [would confirm] <the loan>', 'doubts'],
    ['{No. 10} [confirmed] <the loan>', 'asserts'],
    ['{Lee} [countered] <that the loan was paid>', 'asserts'],
    ['{Lee} [countered] <the claim that the loan was paid>', 'denies'],
    ['{Lee} [objected] <that the loan was dear>', 'asserts'],
    ['{Lee} [objected to] <the loan>', 'denies'],
    ['{Lee} [stopped short of accusing] <the bank>', 'doubts'],
    ['{Lee} [hit back at suggestions] <that the loan was paid>', 'denies'],
    ['{Lee} [told] <drivers to wait>', 'demands'],
    ['{Lee} [called for] <a strike>', 'demands'],
    ['{Lee} [warned] <that it will rain>', 'predicts'],
    ['{Lee} [warned] <that it is unsafe>', 'asserts'],
    ['{Experts} [predict] <rain>', 'predicts'],
    ['{Lee} [vowed] <to stay>', 'promises'],
    ['{Lee} [accused] <the mill of fraud>', 'accuses'],
    ['{Lee} [expressed fear] <that it is unsafe>', 'wants'],
    ['{Lee} [knows] <that it is safe>', 'believes'],
    ['{Lee} [agreed] <to pay>', 'promises'],
    ['{Both} [agreed on] <a truce>', 'promises'],
    ['{Experts} [agree] <that it is safe>', 'asserts'],
    ['{She} [agreed with] <the judge>', 'asserts'],
    ['{Lee} [pleaded] <not guilty>', 'asserts'],
    ['{Lee} [pleaded guilty to] <fraud>', 'asserts'],
    ['{Lee} [pleaded for] <help>', 'demands'],
    ['{Lee} [did not blame] <the crew>', 'doubts'],
    ['{The court} [heard] <that he had lied>', 'asserts'],
    ['{Lee} [heard] <that he had lied>', 'believes'],
    ['{Rebels} [claimed responsibility for] <the attack>', 'asserts']
  ])('%s', (line, stance) => {
    expect(read(line).stance).toBe(stance)
  })
})

describe('tone', () => {
  test.each([
    ['{Lee} [said] <it is safe>', 'neutral'],
    ['{Lee} [pointed out] <that it is safe>', 'endorsing'],
    ['{Lee} [admitted] <that it is unsafe>', 'endorsing'],
    ['{Lee} [did not acknowledge] <the fire>', 'neutral'],
    ['{Lee} [claimed] <it is safe>', 'distancing'],
    ['<The mill> [reportedly] <closed>', 'distancing'],
    ['the [reported] <fire at the mill>', 'distancing']
  ])('%s', (line, tone) => {
    expect(read(line).tone).toBe(tone)
  })
})

describe('form', () => {
  test.each([
    ['<“It is safe,”> {Lee} [said]', 'direct'],
    ['{Lee} [said] <it is “quite safe”>', 'mixed'],
    ['{Lee} [said] <it is safe>', 'indirect'],
    ['“{Lee} [said] <it is safe>,” she wrote', 'indirect']
  ])('%s', (line, form) => {
    expect(read(line).form).toBe(form)
  })
})

describe('said', () => {
  test.each([
    ['{Lee} [said] Thursday <that it is safe>', 'Thursday'],
    ['<“It is safe,”> {Lee} [said] in an interview with the Courier on Monday night.', 'Monday night'],
    ['On Friday, {Lee} [said] <it is safe>', 'Friday'],
    ['<The mill closed>, {Lee} [said] earlier this week.', 'earlier this week'],
    ['{Lee} [said] on Nov. 3 <that it is safe>', 'Nov. 3'],
    ['{Lee} [said] two days later <that it is safe>', 'two days later'],
    ['Late on Friday, {Lee} [said] <it is safe>', 'Late on Friday'],
    ['But on Friday {Lee} [said] <it is safe>', 'Friday'],
    ['{Lee}, speaking on Friday, [said] <it is safe>', 'Friday'],
    ['{Figures published on Thursday} [show] <that it is safe>', 'Thursday'],
    ['{The firm} replied on Friday, [saying] <it was safe>', 'Friday'],
    ['Shares fell on Friday, when {the firm} [said] <it was closing>', 'Friday'],
    ['{Figures for Thursday} [show] <that it is safe>', ''],
    ['The firm cut jobs in March and {it} [said] <it would close a plant>', ''],
    ['{The firm} cut jobs in March and [said] <it would close a plant>', ''],
    ['The mill closed in May, but {the union} [said] <jobs were safe>', ''],
    ['Shares fell on Monday after {the firm} [said] <it was closing>', ''],
    ['The fire on Monday, <which> {police} [say] <was set>, burned a mill.', ''],
    ['{Lee} [said] <it was safe on Monday>', ''],
    ['<It was safe>, {Lee} [said], and left on Monday.', '']
  ])('%s', (line, said) => {
    expect(read(line).said).toBe(said)
  })
})
