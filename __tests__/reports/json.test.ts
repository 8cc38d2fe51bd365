import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {json} from '../../lib/reports/json.js'
import {makeSchema} from '../../lib/schema/make-schema.js'
import {fileWith, plainView} from './file-with.js'

const root = new URL('../../../', import.meta.url)
const schema = JSON.parse(readFileSync(new URL('types/lint-report.schema.json', root), 'utf8')) as object
const isReport = new Ajv({allowUnionTypes: true, allErrors: true}).compile(schema)

test('the schema is the one that the types give (else: npm run schema)', () => {
  expect(schema).toEqual(makeSchema(fileURLToPath(root), 'lib/reports/lint-report.ts', 'LintReport'))
})

test('gives each message with its place, in order, and counts them', () => {
  const file = fileWith('a.txt', 'Bridge unsafe\n\nExperts say 👍 so.', [
    {
      at: 'so',
      reason: 'Two',
      more: {fatal: undefined, note: 'Why.', url: 'https://a.example/#x', expected: ['Ann Lee']},
      cause: {at: 'Bridge', reason: 'here'}
    },
    {at: 'Experts', reason: 'One', more: {fatal: true}}
  ])
  const report = JSON.parse(json.write([file], plainView))
  expect(report).toEqual({
    version: 1,
    files: [
      {
        path: 'a.txt',
        messages: [
          {
            rule: 'vague-source',
            severity: 'error',
            message: 'One',
            place: {start: 15, end: 22, line: 3, column: 1, endLine: 3, endColumn: 8},
            actual: 'Experts',
            expected: [],
            note: null,
            url: null,
            cause: null
          },
          {
            rule: 'vague-source',
            severity: 'info',
            message: 'Two',
            place: {start: 30, end: 32, line: 3, column: 16, endLine: 3, endColumn: 18},
            actual: 'so',
            expected: ['Ann Lee'],
            note: 'Why.',
            url: 'https://a.example/#x',
            cause: {message: 'here', place: {start: 0, end: 6, line: 1, column: 1, endLine: 1, endColumn: 7}}
          }
        ]
      }
    ],
    counts: {error: 1, warn: 0, info: 1}
  })
  isReport(report)
  expect(isReport.errors).toBe(null)
})

test('gives what kept a file from being checked without rule and place', () => {
  const file = fileWith(null, '', [])
  file.message('No such file or folder').fatal = true
  const report = JSON.parse(json.write([file], plainView))
  expect(report.files).toEqual([
    {
      path: null,
      messages: [
        {
          rule: null,
          severity: 'error',
          message: 'No such file or folder',
          place: null,
          actual: null,
          expected: [],
          note: null,
          url: null,
          cause: null
        }
      ]
    }
  ])
  isReport(report)
  expect(isReport.errors).toBe(null)
})

test('its schema refuses what is not a report', () => {
  expect(isReport({version: 2, files: [], counts: {error: 0, warn: 0, info: 0}})).toBe(false)
  expect(isReport({version: 1, files: [{path: 'a'}], counts: {error: 0, warn: 0, info: 0}})).toBe(false)
})

test('holds no control character as it is', () => {
  const bad = '\u001B[2J\u009B\u2028'
  const shown = json.write([fileWith(bad, 'Experts', [{at: 'Experts', reason: bad}])], plainView)
  expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028]/)
  expect(JSON.parse(shown).files[0].messages[0].message).toBe(bad)
})
