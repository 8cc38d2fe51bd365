import {expect, test} from '@jest/globals'
import {parse} from 'csv-parse/sync'
import {claimsCsv} from '../../lib/formats/claims-csv.js'
import {csvText} from '../../lib/formats/csv-text.js'
import {voicesCsv} from '../../lib/formats/voices-csv.js'
import {graphOf} from '../graph-of.js'
import {bridgeGraph} from './bridge-graph.js'

test('a claim a row, with who says it, through whom it came, and how sure it is', () => {
  const rows: Record<string, string>[] = parse(claimsCsv.write(bridgeGraph), {columns: true})
  const columns = [
    'claim',
    'text',
    'alone',
    'voice',
    'cue',
    'chain',
    'origins',
    'basis',
    'certainty',
    'passage'
  ]
  expect(rows.map((row) => columns.map((column) => row[column]))).toEqual([
    [
      'c1',
      'Bridge may close',
      'Bridge may close',
      'The article itself',
      '',
      '',
      '',
      '',
      'possible',
      'headline'
    ],
    [
      'c2',
      'the bridge is unsafe',
      'the [Milford] bridge is unsafe',
      'Ann Lee',
      'told',
      'Norda > Ann Lee > two engineers',
      'two engineers',
      'statement',
      'certain',
      'body'
    ],
    [
      'c3',
      '“قال: لا,”',
      '“قال: لا,”',
      'Ann Lee',
      'wrote',
      'Ann Lee',
      'Ann Lee',
      'statement',
      'certain',
      'body'
    ],
    [
      'c4',
      'It … cost $5',
      'It cost $5',
      'Nobody is named',
      'reportedly',
      'Nobody is named',
      '',
      'hearsay',
      'probable',
      'body'
    ]
  ])
})

test('a voice a row, the one with most words first, nobody and the article itself last', () => {
  expect(voicesCsv.write(bridgeGraph)).toBe(
    [
      'article,publisher,published,voice,source,kind,identity,role,affiliation,anonymity,attributions,claims,words,quoted',
      'x,,,Ann Lee,s1,person,named,mayor,,,2,2,7,2',
      'x,,,Nobody is named,,,,,,,1,1,3,0',
      'x,,,The article itself,,,,,,,0,1,3,0',
      ''
    ].join('\r\n')
  )
})

test('rows of a second article follow without the names of columns', () => {
  const both = claimsCsv.write(bridgeGraph) + claimsCsv.follow!(bridgeGraph)
  expect(parse(both, {columns: true})).toHaveLength(8)
})

test('the names of columns stand alone where there is nothing to say', () => {
  expect(claimsCsv.write(graphOf('')).split(',')).toHaveLength(26)
  expect(claimsCsv.follow!(graphOf(''))).toBe('')
})

test.each([
  ['=1+1', "'=1+1"],
  ['+1 555 0100', "'+1 555 0100"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r\n=1', "'\r\n=1"],
  ['  =1', "'  =1"],
  ['=1\n+2', "'=1\n+2"],
  ['＝1', "'＝1"],
  ['\u0000=1', "'\uFFFD=1"],
  ['a = b', 'a = b'],
  ['“=1”', '“=1”']
])('a spreadsheet takes %j for text', (cell, expected) => {
  expect(parse(csvText(['a'], [{a: cell}], false), {relax_column_count: true})).toEqual([[expected]])
})

test('numbers stay numbers, nothing is nothing, and quotes, commas and line ends come back', () => {
  const row = {a: -1.5, b: null, c: 'say "so", he\nsaid'}
  expect(csvText(['a', 'b', 'c'], [row], true)).toBe('a,b,c\r\n-1.5,,"say ""so"", he\nsaid"\r\n')
})
