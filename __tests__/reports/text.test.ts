import {expect, test} from '@jest/globals'
import {VFile} from 'vfile'
import {text} from '../../lib/reports/text.js'
import {fileWith, plainView} from './file-with.js'

const article = 'Bridge unsafe\n\nExperts say the bridge is unsafe. Critics agree.\n'

test('names the file, then a line for each message in order, then the sum', () => {
  const file = fileWith('drafts/a b.txt', article, [
    {at: 'Critics', reason: 'Unexpected vague source `Critics`', more: {fatal: undefined}},
    {at: 'Experts', reason: 'Unexpected vague source `Experts`', more: {fatal: true}},
    {
      at: 'Bridge unsafe',
      reason: 'Unexpected headline without its source',
      more: {ruleId: 'headline-drops-attribution', fatal: false},
      cause: {at: 'Experts say', reason: 'attributed here'}
    }
  ])
  expect(text.write([file], plainView)).toBe(
    [
      'drafts/a b.txt',
      '1:1-1:14     warning Unexpected headline without its source headline-drops-attribution',
      '  [cause]:',
      '    3:1-3:12 info    attributed here',
      '3:1-3:8      error   Unexpected vague source `Experts`      vague-source',
      '3:35-3:42    info    Unexpected vague source `Critics`      vague-source',
      '',
      '3 messages (✖ 1 error, ⚠ 1 warning)',
      ''
    ].join('\n')
  )
})

test('says of a file that nothing was found in it, or nothing at all', () => {
  const files = [fileWith('a.txt', article, [])]
  expect(text.write(files, plainView)).toBe('a.txt: no issues found\n')
  expect(text.write(files, {...plainView, quiet: true})).toBe('')
})

test('says why, what could stand there, and where to read more where asked', () => {
  const file = fileWith('a.txt', 'Experts say so.', [
    {
      at: 'Experts',
      reason: 'Unexpected vague source',
      more: {
        note: 'Readers cannot\nask them.',
        url: 'https://a.example/#vague-source',
        expected: ['Three engineers', 'Ann\u001B Lee']
      }
    }
  ])
  expect(text.write([file], {...plainView, quiet: true, verbose: true})).toBe(
    [
      'a.txt',
      '1:1-1:8 warning Unexpected vague source vague-source',
      '  [url]:',
      '    https://a.example/#vague-source',
      '  [note]:',
      '    Readers cannot ask them.',
      '    Perhaps: Three engineers',
      '    Perhaps: Ann\\x1B Lee',
      '',
      '⚠ 1 warning',
      ''
    ].join('\n')
  )
})

test('shows no control character of a name, a message, a note or a cause', () => {
  const bad = 'x\u001B[2J\r\ny\u202E\u0007'
  const file = fileWith(bad, 'Experts say so.', [
    {at: 'Experts', reason: bad, more: {note: bad, url: bad}, cause: {at: 'say', reason: bad}}
  ])
  const shown = text.write([file], {...plainView, verbose: true})
  expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
  expect(shown.match(/x\\x1B\[2J y\\u202E\\x07/g)).toHaveLength(5)
})

test('colours where there are colours', () => {
  const file = fileWith('a.txt', 'Experts say so.', [{at: 'Experts', reason: 'Vague', more: {fatal: true}}])
  expect(text.write([file], {...plainView, colours: true})).toContain('\u001B[31merror\u001B[39m')
})

test('calls standard input by that name', () => {
  expect(text.write([new VFile('')], plainView)).toBe('standard input: no issues found\n')
})

test('of no file it says nothing', () => {
  expect(text.write([], plainView)).toBe('')
})
