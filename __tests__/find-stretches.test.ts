import {expect, test} from '@jest/globals'
import {makeColumns} from '../lib/reader/columns.js'
import {findStretches} from '../lib/reader/find-stretches.js'
import {readDocument} from '../lib/train/read-document.js'

/** The stretches of a text that is one paragraph. */
function stretches(text: string): string[] {
  const {tokens, quotations} = readDocument({name: 'test', text, gold: []})
  const columns = makeColumns(tokens, quotations, new Map())
  return findStretches(columns, {from: 0, to: tokens.length}).map(({from, to}) =>
    text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  )
}

test('each sentence is a stretch', () => {
  expect(stretches('The dam broke. Nobody was hurt.')).toEqual(['The dam broke.', 'Nobody was hurt.'])
})

test('sentences that a quotation joins are one', () => {
  expect(
    stretches('He left early. “It rained,” Lee said. “And it was cold.” Nobody came after that.')
  ).toEqual(['He left early. “It rained,” Lee said. “And it was cold.” Nobody came after that.'])
  expect(stretches('“It rained. It was cold,” Lee said. Nobody came. The gate was shut.')).toEqual([
    '“It rained. It was cold,” Lee said.',
    'Nobody came.',
    'The gate was shut.'
  ])
})
