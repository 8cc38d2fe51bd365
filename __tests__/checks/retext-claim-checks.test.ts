import {expect, test} from '@jest/globals'
import {type CheckOptions, retextClaimChecks, retextClaims} from 'reportedly'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'

const text = 'A word first.\n\nExperts say the bridge is safe.\n'

function lint(options?: CheckOptions): VFile {
  const file = new VFile({path: 'bridge.txt', value: text})
  const processor = unified().use(retextEnglish).use(retextClaims).use(retextClaimChecks, options)
  processor.runSync(processor.parse(file), file)
  return file
}

test('adds a message for each finding, with its place, rule, reason and address', () => {
  const [message, ...more] = lint().messages
  expect(more).toEqual([])
  expect({...message}).toMatchObject({
    reason: 'Unexpected vague source `Experts`, expected words that say who it is',
    ruleId: 'vague-source',
    source: 'reportedly',
    place: {start: {line: 3, column: 1, offset: 15}, end: {line: 3, column: 8, offset: 22}},
    actual: 'Experts',
    expected: [],
    note: 'Readers cannot judge a source that they cannot tell apart.',
    url: 'pkg:npm/reportedly?check=vague-source#checks.md',
    file: 'bridge.txt',
    name: 'bridge.txt:3:1-3:8'
  })
})

test.each([
  ['info', undefined],
  ['warn', false],
  ['error', true]
] as const)('a finding of level %s is fatal: %s', (level, fatal) => {
  expect(lint({checks: {'vague-source': level}}).messages[0]?.fatal).toBe(fatal)
})

test('makes the graph itself where no other plugin did', () => {
  const file = new VFile(text)
  const processor = unified().use(retextEnglish).use(retextClaimChecks)
  processor.runSync(processor.parse(file), file)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['vague-source'])
  expect(file.data.claimGraph).toBeUndefined()
})

test('refuses wrong options when it is attached', () => {
  expect(() =>
    unified()
      .use(retextClaimChecks, {preset: 'loud' as 'strict'})
      .freeze()
  ).toThrow(TypeError)
})
