import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {Parser} from '../lib/model/parser.js'
import {ParserInput} from '../lib/model/parser-input.js'
import {ParserState} from '../lib/model/parser-state.js'
import {relations} from '../lib/model/relations.js'
import {Tagger} from '../lib/model/tagger.js'
import {tags} from '../lib/model/tags.js'
import {type Example, makeExample, wordTree} from '../lib/train/example.js'
import {headline} from '../lib/train/headline.js'
import {moveCosts} from '../lib/train/oracle.js'
import {readConllu} from '../lib/train/read-conllu.js'
import {readParses} from '../lib/train/read-parses.js'
import {scoreGrammar} from '../lib/train/score-grammar.js'
import {trainGrammar} from '../lib/train/train-grammar.js'
import type {Tree} from '../lib/train/tree.js'

/** A CoNLL-U sentence from `form tag head relation` lines; every word stands alone but the marks. */
function conllu(...lines: string[]): string {
  const rows = lines.map((line) => line.split(' ') as [string, string, string, string])
  const text = rows.map(([form], i) => (i && !/^[.,!?”]|^'s$/.test(form) ? ` ${form}` : form)).join('')
  const body = rows.map(([form, tag, head, relation], i) =>
    [i + 1, form, form.toLowerCase(), '_', tag, '_', head, relation, '_', '_'].join('\t')
  )
  return `# text = ${text}\n${body.join('\n')}\n\n`
}

/** `Lee nsubj said` for every token of a tree. */
function arcs({text, tokens}: Tree): string[] {
  const word = (i: number): string => (i < 0 ? '-' : text.slice(tokens[i]!.start, tokens[i]!.end))
  return tokens.map((token, i) => `${word(i)} ${token.relation} ${word(token.head)}`)
}

function exampleArcs(example: Example): string[] {
  const word = (i: number): string => (i < 0 ? '-' : example.words[i]!.text)
  return example.words.map((_, i) => `${word(i)} ${relations[example.names[i]!]} ${word(example.heads[i]!)}`)
}

const said = conllu(
  'Ann NNP 5 nsubj',
  'Lee NNP 1 flat',
  ', , 1 punct',
  'too RB 1 advmod',
  'said VBD 0 root',
  'so RB 5 advmod',
  '. . 5 punct'
)

test('the last word of a name is its head', () => {
  expect(arcs(readConllu(said)[0]!)).toEqual([
    'Ann compound Lee',
    'Lee nsubj said',
    ', punct Lee',
    'too advmod Lee',
    'said root -',
    'so advmod said',
    '. punct said'
  ])
})

test('a verb of saying at the end is the head of what is said', () => {
  const [tree] = readConllu(
    conllu(
      'We PRP 2 nsubj',
      'won VBD 0 root',
      ', , 5 punct',
      'she PRP 5 nsubj',
      'said VBD 2 parataxis',
      '. . 2 punct'
    ).replace('\tsaid\tsaid', '\tsaid\tsay')
  )
  expect(arcs(tree!)).toEqual([
    'We nsubj won',
    'won ccomp said',
    ', punct said',
    'she nsubj said',
    'said root -',
    '. punct won'
  ])
})

test('a parse of CoreNLP is read as Universal Dependencies 2', () => {
  const text = 'Lee was paid by Orr and Voss.'
  const [tree] = readParses(text, [
    [
      [0, 3, 'NNP', 'PERSON', 3, 'nsubjpass'],
      [4, 7, 'VBD', 'O', 3, 'auxpass'],
      [8, 12, 'VBN', 'O', 0, 'root'],
      [13, 15, 'IN', 'O', 5, 'case'],
      [16, 19, 'NNP', 'PERSON', 3, 'nmod'],
      [20, 23, 'CC', 'O', 5, 'cc'],
      [24, 28, 'NNP', 'PERSON', 5, 'conj'],
      [28, 29, '.', 'O', 3, 'punct']
    ]
  ])
  expect(arcs(tree!)).toEqual([
    'Lee nsubj:pass paid',
    'was aux:pass paid',
    'paid root -',
    'by case Orr',
    'Orr obl:agent paid',
    'and cc Voss',
    'Voss conj Orr',
    '. punct paid'
  ])
})

test('words that are cut elsewhere get the grammar of the token they are in', () => {
  const tree: Tree = {
    text: 'a long-term plan',
    tokens: [
      {start: 0, end: 1, tag: 'DT', head: 2, relation: 'det'},
      {start: 2, end: 11, tag: 'JJ', head: 2, relation: 'amod'},
      {start: 12, end: 16, tag: 'NN', head: -1, relation: 'root'}
    ]
  }
  const example = makeExample(tree)!
  expect(exampleArcs(example)).toEqual([
    'a det plan',
    'long undefined term',
    '- undefined term',
    'term amod plan',
    'plan root -'
  ])
  expect([...example.tags].map((tag) => tags[tag])).toEqual(['DT', undefined, undefined, undefined, 'NN'])
})

test('a headline leaves out articles, and keeps heads', () => {
  const [tree] = readConllu(
    conllu(
      'The DT 2 det',
      'storm NN 3 nsubj',
      'killed VBD 0 root',
      'two CD 3 obj',
      'in IN 6 case',
      'town NN 3 obl',
      '. . 3 punct'
    )
  )
  expect(headline(tree!, true)!.text).toBe('Storm Killed Two in Town')
  expect(headline(tree!, false)!.text).toBe('Storm killed two in town')
  expect(arcs(headline(tree!, false)!)).toEqual([
    'Storm nsubj killed',
    'killed root -',
    'two obj killed',
    'in case town',
    'town obl killed'
  ])
})

/** Heads of a projective tree of so many words, made from numbers. */
function makeTree(from: number, to: number, next: () => number, head: number, heads: Int32Array): void {
  if (from >= to) return
  const top = from + Math.floor(next() * (to - from))
  heads[top] = head
  // Each side comes apart into stretches that hang on the top.
  for (const [start, end] of [
    [from, top],
    [top + 1, to]
  ] as const) {
    let at = start
    while (at < end) {
      const cut = at + 1 + Math.floor(next() * (end - at))
      makeTree(at, cut, next, top, heads)
      at = cut
    }
  }
}

test('moves that cost nothing lead to the right tree', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 12}),
      fc.infiniteStream(fc.double({min: 0, max: 0.999, noNaN: true})),
      (size, numbers) => {
        const next = (): number => numbers.next().value
        const heads = new Int32Array(size)
        makeTree(0, size, next, size, heads)
        const state = new ParserState()
        const costs = new Int32Array(3)
        state.start(size)
        while (!state.done) {
          moveCosts(state, heads, costs)
          const free = [0, 1, 2].filter((move) => costs[move] === 0)
          expect(free.length).toBeGreaterThan(0)
          const move = free[Math.floor(next() * free.length)]
          if (move === 0) state.shift()
          else if (move === 1) state.left(2)
          else state.right(2)
        }
        expect([...state.heads.subarray(0, size)]).toEqual([...heads])
      }
    )
  )
})

test('crossing arcs are lifted', () => {
  const [tree] = readConllu(
    conllu(
      'A DT 2 det',
      'hearing NN 3 nsubj',
      'opened VBD 0 root',
      'today NN 3 obl',
      'on IN 6 case',
      'fraud NN 2 nmod'
    )
  )
  const example = makeExample(tree!)!
  const input = new ParserInput()
  input.read(example.words, new Uint8Array(example.words.length))
  expect([...wordTree(example, input).heads]).toEqual([1, 2, 6, 2, 5, 2])
})

test('what was learned from a few sentences is known, and training again gives the same text', () => {
  const file = [
    conllu('Dogs NNS 2 nsubj', 'bark VBP 0 root', '. . 2 punct'),
    conllu('Cats NNS 2 nsubj', 'saw VBD 0 root', 'dogs NNS 2 obj', '. . 2 punct'),
    conllu('Birds NNS 2 nsubj', 'sing VBP 0 root', 'loudly RB 2 advmod', '. . 2 punct')
  ].join('')
  const gold = readConllu(file).flatMap((tree) => makeExample(tree) ?? [])
  const trained = trainGrammar({gold: Array.from({length: 20}, () => gold).flat(), silver: []}, () => {})
  const tagger = new Tagger(trained.tagger)
  const parser = new Parser(trained.parser)
  expect(scoreGrammar(tagger, parser, gold)).toEqual({tags: 100, heads: 100, headsAndRelations: 100})
  expect(trainGrammar({gold: Array.from({length: 20}, () => gold).flat(), silver: []}, () => {})).toEqual(
    trained
  )
})
