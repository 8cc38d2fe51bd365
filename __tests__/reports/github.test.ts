import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {github} from '../../lib/reports/github.js'
import {fileWith, plainView} from './file-with.js'

/** Reads a command as GitHub's runner does. */
function read(line: string) {
  const [, command, properties, data] = /^::([a-z]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line) ?? []
  const unescaped = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const given = (properties ?? '').split(',').filter((property) => property)
  return {
    command,
    properties: Object.fromEntries(
      given.map((property) => {
        const at = property.indexOf('=')
        return [property.slice(0, at), unescaped(property.slice(at + 1))]
      })
    ),
    message: unescaped(data ?? '')
  }
}

test('gives an annotation for each message', () => {
  const file = fileWith('drafts/a, b: 100%.txt', 'Bridge unsafe\n\nExperts say so.', [
    {
      at: 'Experts',
      reason: 'Unexpected vague source: 5 %',
      more: {fatal: false, note: 'Nobody can ask them.'}
    },
    {
      at: 'Bridge',
      reason: 'Drops its source',
      more: {ruleId: 'headline-drops-attribution', fatal: true},
      cause: {at: 'Experts', reason: 'attributed here'}
    },
    {at: 'say', reason: 'Neutral', more: {fatal: undefined}}
  ])
  expect(github.write([file], plainView)).toBe(
    [
      '::error file=drafts/a%2C b%3A 100%25.txt,line=1,col=1,endLine=1,endColumn=7,title=headline-drops-attribution::Drops its source%0Aattributed here (3:1)',
      '::warning file=drafts/a%2C b%3A 100%25.txt,line=3,col=1,endLine=3,endColumn=8,title=vague-source::Unexpected vague source: 5 %25%0ANobody can ask them.',
      '::notice file=drafts/a%2C b%3A 100%25.txt,line=3,col=9,endLine=3,endColumn=12,title=vague-source::Neutral',
      ''
    ].join('\n')
  )
})

test('gives no columns where the place has several lines', () => {
  const file = fileWith('a.txt', 'One\ntwo', [{at: 'One\ntwo', reason: 'Both', more: {fatal: false}}])
  expect(github.write([file], plainView)).toBe(
    '::warning file=a.txt,line=1,endLine=2,title=vague-source::Both\n'
  )
})

test('gives a message about a whole file, and of standard input', () => {
  const file = fileWith('a.txt', '', [])
  file.message('No such file').fatal = true
  const none = fileWith(null, '', [])
  none.message('No text').fatal = true
  expect(github.write([file, none], plainView)).toBe('::error file=a.txt::No such file\n::error::No text\n')
})

test('no words of an article end a command or begin another', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (words) => {
      const hostile = `${words}\n::set-output name=x::y\r::error::z%0A,:${words}`
      const file = fileWith(`${hostile}.txt`, 'Experts', [
        {at: 'Experts', reason: hostile, more: {note: hostile}}
      ])
      const shown = github.write([file], plainView)
      expect(shown.indexOf('\n')).toBe(shown.length - 1)
      expect(shown).not.toContain('\r')
      const {command, properties, message} = read(shown.slice(0, -1))
      expect(command).toBe('warning')
      expect(Object.keys(properties)).toEqual(['file', 'line', 'col', 'endLine', 'endColumn', 'title'])
      expect(properties.title).toBe('vague-source')
      expect(message.split('\n')).toHaveLength(2)
    })
  )
})
