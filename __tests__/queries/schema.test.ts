import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {isClaimGraph, readArticle} from 'reportedly'
import {claimGraphSchema} from '../../lib/schema/claim-graph-schema.js'
import {makeSchema} from '../../lib/schema/make-schema.js'
import {ownArticles, sharedTexts} from '../shared-texts.js'

const root = new URL('../../../', import.meta.url)
const schema = JSON.parse(readFileSync(new URL('types/claim-graph.schema.json', root), 'utf8')) as object
const validate = new Ajv({allowUnionTypes: true}).compile(schema)

test('the schema is the one that the types give (else: npm run schema)', () => {
  const made = makeSchema(fileURLToPath(root))
  expect(schema).toEqual(made)
  expect(claimGraphSchema).toEqual(made)
})

test('the schema and isClaimGraph take every graph made', () => {
  for (const {name, text} of [...ownArticles, ...sharedTexts(), {name: 'nothing', text: ''}]) {
    const graph: unknown = JSON.parse(JSON.stringify(readArticle(text, {published: '2020-06-04'})))
    const problems: string[] = []
    isClaimGraph(graph, problems)
    validate(graph)
    expect([name, problems, validate.errors]).toEqual([name, [], null])
  }
})

test('isClaimGraph takes nothing that the schema does not take, and says what is wrong', () => {
  const text =
    'Ann Lee said on Tuesday that at least 12 ships may have sunk. Officials accused the port of fraud.'
  const graph = readArticle(text, {published: '2020-06-04'})
  const missed: string[] = []
  let refused = 0
  for (const {change, value} of changed(JSON.parse(JSON.stringify(graph)) as Json)) {
    if (validate(value)) continue
    refused++
    const problems: string[] = []
    if (isClaimGraph(value, problems) || problems.length === 0) missed.push(change)
  }
  expect(missed).toEqual([])
  expect(refused).toBeGreaterThan(500)
})

type Json = null | boolean | number | string | Json[] | {[name: string]: Json}

/** A value with one change anywhere in it: a field that is gone, one too many, or a value of another kind. */
function* changed(value: Json, at = ''): Generator<{change: string; value: Json}> {
  for (const other of [null, true, 'x', 1, [], {}] as Json[])
    yield {change: `${at} = ${JSON.stringify(other)}`, value: other}
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      for (const {change, value: inner} of changed(item, `${at}[${i}]`))
        yield {change, value: value.with(i, inner)}
    }
  } else if (typeof value === 'object' && value !== null) {
    yield {change: `${at}.more`, value: {...value, more: 1}}
    for (const [name, item] of Object.entries(value)) {
      const {[name]: _, ...rest} = value
      yield {change: `no ${at}.${name}`, value: rest}
      for (const {change, value: inner} of changed(item, `${at}.${name}`))
        yield {change, value: {...value, [name]: inner}}
    }
  }
}
