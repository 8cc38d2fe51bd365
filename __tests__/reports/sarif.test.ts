import {expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {sarif} from '../../lib/reports/sarif.js'
import {fileWith, plainView} from './file-with.js'
import {sarifSchema} from './sarif-schema.js'

const ajv = new Ajv({allErrors: true, strict: false})
addFormats.default(ajv)
const isSarif = ajv.compile(sarifSchema)

function written(...files: ReturnType<typeof fileWith>[]) {
  const log = JSON.parse(sarif.write(files, plainView))
  isSarif(log)
  expect(isSarif.errors).toBe(null)
  return log
}

test('gives rules, and results that point at them and at their places', () => {
  const file = fileWith('drafts/é a#1.txt', 'Bridge unsafe\n\nExperts say so.', [
    {
      at: 'Bridge unsafe',
      reason: 'Drops its source',
      more: {ruleId: 'made-up', fatal: true, note: 'Why.', url: 'https://a.example/#h'},
      cause: {at: 'Experts', reason: 'attributed here'}
    },
    {at: 'Experts', reason: 'Vague', more: {fatal: false, url: 'https://a.example/#v'}},
    {at: 'say', reason: 'Vague too', more: {fatal: undefined, url: 'https://a.example/#v'}}
  ])
  const uri = 'drafts/%C3%A9%20a%231.txt'
  const log = written(file)
  expect(log.version).toBe('2.1.0')
  expect(log.runs).toHaveLength(1)
  const [run] = log.runs
  expect(run.tool.driver).toEqual({
    name: 'reportedly',
    version: '1.2.3',
    rules: [
      {id: 'made-up', helpUri: 'https://a.example/#h'},
      {
        id: 'vague-source',
        shortDescription: {text: 'A source that could be anybody: `experts say`'},
        helpUri: 'https://a.example/#v'
      }
    ]
  })
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.invocations).toEqual([{executionSuccessful: true, toolExecutionNotifications: []}])
  expect(run.results).toEqual([
    {
      ruleId: 'made-up',
      ruleIndex: 0,
      level: 'error',
      message: {text: 'Drops its source. Why.'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri},
            region: {startLine: 1, startColumn: 1, endLine: 1, endColumn: 14, charOffset: 0, charLength: 13}
          }
        }
      ],
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: {uri},
            region: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 8, charOffset: 15, charLength: 7}
          },
          message: {text: 'attributed here'}
        }
      ]
    },
    {
      ruleId: 'vague-source',
      ruleIndex: 1,
      level: 'warning',
      message: {text: 'Vague'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri},
            region: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 8, charOffset: 15, charLength: 7}
          }
        }
      ]
    },
    {
      ruleId: 'vague-source',
      ruleIndex: 1,
      level: 'note',
      message: {text: 'Vague too'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri},
            region: {startLine: 3, startColumn: 9, endLine: 3, endColumn: 12, charOffset: 23, charLength: 3}
          }
        }
      ]
    }
  ])
})

test('says that the run was not whole where a file could not be checked', () => {
  const file = fileWith('gone.txt', '', [])
  file.message('No such file or folder').fatal = true
  const [run] = written(file).runs
  expect(run.results).toEqual([])
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: {text: 'No such file or folder'},
          locations: [{physicalLocation: {artifactLocation: {uri: 'gone.txt'}}}]
        }
      ]
    }
  ])
})

test.each([
  ['/home/ann/a b.txt', 'file:///home/ann/a%20b.txt'],
  ['C:\\drafts\\a.txt', 'file:///C:/drafts/a.txt'],
  ['../a.txt', '../a.txt'],
  ['b:c.txt', 'b%3Ac.txt']
])('writes %s as the address %s', (path, uri) => {
  const {results} = written(fileWith(path, 'Experts', [{at: 'Experts', reason: 'Vague'}])).runs[0]
  expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({uri})
})

test('names standard input, which has no address', () => {
  const {results} = written(fileWith(null, 'Experts', [{at: 'Experts', reason: 'Vague'}])).runs[0]
  expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({
    description: {text: 'standard input'}
  })
})

test('makes no link and no argument of words in an article', () => {
  const file = fileWith('a.txt', 'Experts', [
    {at: 'Experts', reason: '[more](https://bad.example) {0}\u001B'}
  ])
  expect(written(file).runs[0].results[0].message).toEqual({
    text: '[more] (https://bad.example) {{0}}\\x1B'
  })
})

test('is SARIF whatever names and words there are', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary', minLength: 1}), (words, name) => {
      written(
        fileWith(`${name.replaceAll('\0', '')}.txt`, 'Experts say so.', [
          {at: 'Experts', reason: words, more: {note: words}, cause: {at: 'so', reason: words}}
        ])
      )
    })
  )
})
