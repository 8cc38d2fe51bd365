import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {relations} from '../lib/model/relations.js'
import {tags} from '../lib/model/tags.js'
import {findTokens} from '../lib/stages/tokens.js'
import type {Token} from '../types/token.js'

/** Tokens of a text that is one sentence. */
function read(text: string): Token[] {
  return findTokens(text, [{start: 0, end: text.length, passage: 0}])
}

/** `nsubj(said, Lee)` for a word that stands once in a sentence. */
function arc(text: string, word: string): string {
  const tokens = read(text)
  const token = tokens.find((other) => other.text === word)!
  return `${token.relation}(${tokens[token.head]?.text ?? ''}, ${token.text})`
}

/** Every sentence is one tree, its arcs do not cross, and its tags and relations are known ones. */
function expectTrees(tokens: readonly Token[]): void {
  const roots = new Map<number, number>()
  tokens.forEach((token, i) => {
    expect(tags).toContain(token.tag)
    expect(relations).toContain(token.relation)
    expect(token.relation === 'root').toBe(token.head === -1)
    if (token.head === -1) roots.set(token.sentence, (roots.get(token.sentence) ?? 0) + 1)
    else expect(tokens[token.head]!.sentence).toBe(token.sentence)
    let steps = 0
    for (let up = i; up >= 0; up = tokens[up]!.head) expect(steps++).toBeLessThanOrEqual(tokens.length)
  })
  for (const token of tokens) expect(roots.get(token.sentence)).toBe(1)
  tokens.forEach((token, i) => {
    if (token.head < 0) return
    for (let k = Math.min(i, token.head) + 1; k < Math.max(i, token.head); k++) {
      let up = k
      while (up !== token.head && tokens[up]!.head >= 0) up = tokens[up]!.head
      expect(up).toBe(token.head)
    }
  })
}

describe('tags', () => {
  test.each([
    ['She said the talks had failed.', 'PRP VBD DT NNS VBD VBN .'],
    ['Officials were told to leave.', 'NNS VBD VBN TO VB .'],
    ['The mayor of Dunmore lives in London.', 'DT NN IN NNP VBZ IN NNP .'],
    ['Two men were killed.', 'CD NNS VBD VBN .']
  ])('%s', (text, expected) => {
    expect(read(text).map((token) => token.tag)).toEqual(expected.split(' '))
  })
})

describe('the subject of a verb of saying', () => {
  test.each([
    ['Ann Lee said the bridge is closed.', 'Lee', 'nsubj(said, Lee)'],
    ['“We will not leave,” Mr. Orsay told reporters.', 'Orsay', 'nsubj(told, Orsay)'],
    ['“This is a disaster,” said Mia Tolland, who runs a farm.', 'Tolland', 'nsubj(said, Tolland)'],
    ['Residents were told to evacuate, the governor said.', 'governor', 'nsubj(said, governor)'],
    ['Al-Monitor reported that the army had seized the airport.', 'Monitor', 'nsubj(reported, Monitor)']
  ])('%s', (text, word, expected) => {
    expect(arc(text, word)).toBe(expected)
  })
})

describe('what is said', () => {
  test.each([
    ['Officials believe that the fire was started by a heater.', 'started', 'ccomp(believe, started)'],
    ['The company denied that it had paid bribes.', 'paid', 'ccomp(denied, paid)'],
    ['The soldier was said to have fled.', 'fled', 'xcomp(said, fled)'],
    ['Prices rose in May, the office said.', 'rose', 'ccomp(said, rose)']
  ])('%s', (text, word, expected) => {
    expect(arc(text, word)).toBe(expected)
  })
})

describe('other relations that readers of news ask for', () => {
  test.each([
    ['The minister was accused by prosecutors.', 'minister', 'nsubj:pass(accused, minister)'],
    ['The minister was accused by prosecutors.', 'prosecutors', 'obl:agent(accused, prosecutors)'],
    ['The minister, who resigned last month, was accused.', 'resigned', 'acl:relcl(minister, resigned)'],
    ['Ann Lee, the mayor of Dorwich, said so.', 'mayor', 'appos(Lee, mayor)'],
    ['She urged the president to sign and warned that time was short.', 'warned', 'conj(urged, warned)'],
    ['According to the police, two men were killed.', 'police', 'obl(killed, police)'],
    ['According to the police, two men were killed.', 'According', 'case(police, According)']
  ])('%s', (text, word, expected) => {
    expect(arc(text, word)).toBe(expected)
  })
})

test('marks hang in the tree and nothing hangs on them', () => {
  const text = '“We won,” he said, “at last.”'
  const tokens = read(text)
  const marks = tokens.flatMap((token, i) => (token.relation === 'punct' ? [i] : []))
  expect(marks.map((i) => tokens[i]!.text)).toEqual(['“', ',', '”', ',', '“', '.', '”'])
  for (const token of tokens) expect(marks).not.toContain(token.head)
})

test('a sentence of marks alone has its first one as root', () => {
  expect(read('* * *').map((token) => [token.head, token.relation])).toEqual([
    [-1, 'root'],
    [0, 'punct'],
    [0, 'punct']
  ])
})

test('heads are indexes in the whole article', () => {
  const text = 'He left. She stayed.'
  const tokens = findTokens(text, [
    {start: 0, end: 8, passage: 0},
    {start: 9, end: 20, passage: 0}
  ])
  expect(tokens.map((token) => token.head)).toEqual([1, -1, 1, 4, -1, 4])
})

test('any text gives trees, the same ones each time', () => {
  const word = fc.constantFrom(
    ..."the Lee said , “ ” ( ) - — that who was told to 12 % $ … / ' n’t and of 😀 \u0000 constructor __proto__".split(
      ' '
    )
  )
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(word, {maxLength: 60}).map((words) => words.join(' '))
  )
  fc.assert(
    fc.property(text, (text) => {
      const tokens = read(text)
      expectTrees(tokens)
      expect(read(text)).toEqual(tokens)
    })
  )
})

test('a sentence of ten thousand words is one tree', () => {
  const tokens = read('the old man, she said, knew that '.repeat(1500))
  expect(tokens.length).toBeGreaterThan(10_000)
  expect(tokens.filter((token) => token.head === -1).length).toBe(1)
})
