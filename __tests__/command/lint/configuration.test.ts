import {expect, test} from '@jest/globals'
import {inFolder} from './in-folder.js'

const vague = 'Experts say the bridge is safe.\n'
const at = (level: string): string => JSON.stringify({preset: 'off', checks: {'vague-source': level}})

test('takes the nearest configuration, in a folder or above it', () =>
  inFolder(
    {
      'package.json': `{"name": "x", "reportedly": ${at('info')}}`,
      'a.txt': vague,
      'desk/.reportedlyrc.json': at('warn'),
      'desk/b.txt': vague,
      'desk/today/package.json': '{"name": "no configuration"}',
      'desk/today/c.txt': vague,
      'desk/old/.reportedlyrc': `\uFEFF${at('error')}`,
      'desk/old/d.txt': vague
    },
    async ({found}) => {
      expect((await found(['.'])).lines).toEqual([
        'a.txt 1:1 info vague-source Experts',
        'desk/b.txt 1:1 warn vague-source Experts',
        'desk/old/d.txt 1:1 error vague-source Experts',
        'desk/today/c.txt 1:1 warn vague-source Experts'
      ])
    }
  ))

test('takes one configuration for all where asked, and options over it', () =>
  inFolder({'.reportedlyrc': at('info'), 'other.json': at('error'), 'a.txt': vague}, async ({found}) => {
    expect((await found(['a.txt', '--config', 'other.json'])).lines).toEqual([
      'a.txt 1:1 error vague-source Experts'
    ])
    expect((await found(['a.txt', '--preset', 'recommended', '--published', '2024-03-14'])).lines).toEqual([
      'a.txt 1:1 info vague-source Experts'
    ])
  }))

test('runs nothing that lies in a folder', () =>
  inFolder(
    {
      '.reportedlyrc.js': 'throw new Error("run")',
      '.reportedlyrc.cjs': 'throw new Error("run")',
      'a.txt': ''
    },
    async ({found}) => {
      expect(await found(['a.txt'])).toEqual({code: 0, paths: ['a.txt'], lines: []})
    }
  ))

test.each([
  ['{"preset": ', /^desk\/\.reportedlyrc: Expected JSON: .*JSON/],
  ['[]', /^desk\/\.reportedlyrc: Expected `configuration` to be an object, got `\[\]` \(array\)\n$/],
  [
    '{"plugins": ["x"]}',
    /^desk\/\.reportedlyrc: Unexpected field `plugins`, expected one of `preset`, `checks`, /
  ],
  ['{"checks": {"vague": "off"}}', /^desk\/\.reportedlyrc: Unexpected check `vague`, expected one of /],
  [
    '{"checks": {"vague-source": "loud"}}',
    /^desk\/\.reportedlyrc: Expected `checks\.vague-source` to be one of `off`, `info`, `warn`, `error`, got `"loud"` \(string\)\n$/
  ],
  ['{"published": "June"}', /^desk\/\.reportedlyrc: Expected `published` to be an ISO date/]
])('names a configuration that is %s', (content, message) =>
  inFolder({'desk/.reportedlyrc': content, 'desk/a.txt': vague, 'desk/b.txt': vague}, async ({run}) => {
    const {code, out, complaints} = await run(['desk'])
    expect(complaints).toMatch(message)
    expect(complaints.match(/\n/g)).toHaveLength(1)
    expect({code, out}).toEqual({code: 2, out: ''})
  })
)

test('names a configuration that cannot be read', () =>
  inFolder({'.reportedlyrc/x': '', 'a.txt': vague}, async ({run}) => {
    expect(await run(['a.txt'])).toEqual({
      code: 2,
      out: '',
      complaints: '.reportedlyrc: cannot be read: it is a folder, expected a file\n'
    })
    expect(await run(['a.txt', '--config', 'none.json'])).toEqual({
      code: 2,
      out: '',
      complaints: 'none.json: Expected a configuration, got none\n'
    })
  }))

test('names an ignore file that cannot be read', () =>
  inFolder({'desk/.reportedlyignore/x': '', 'desk/a.txt': vague}, async ({run}) => {
    expect(await run(['desk'])).toEqual({
      code: 2,
      out: '',
      complaints: 'desk/.reportedlyignore: cannot be read: it is a folder, expected a file\n'
    })
  }))
