import {readdir, readFile, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {checks} from '../../../lib/checks/checks.js'
import {UsageError} from '../../../lib/command/usage-error.js'
import {inFolder} from './in-folder.js'

const vague = 'Experts say the bridge is safe.\n'
const only = (level: string): string => JSON.stringify({preset: 'off', checks: {'vague-source': level}})

test('checks files, and those in folders that are articles', () =>
  inFolder(
    {
      '.reportedlyrc': only('warn'),
      'a.txt': vague,
      'sub folder/b.md': `# Bridge\n\n${vague}`,
      'sub folder/c.png': 'Experts say so.',
      'node_modules/d.txt': vague
    },
    async ({found}) => {
      expect(await found(['.'])).toEqual({
        code: 0,
        paths: ['a.txt', 'sub folder/b.md'],
        lines: ['a.txt 1:1 warn vague-source Experts', 'sub folder/b.md 3:1 warn vague-source Experts']
      })
      expect((await found(['sub folder/c.png'])).paths).toEqual(['sub folder/c.png'])
    }
  ))

test('says where in a page or a note a finding is, and reads no marks as words', () =>
  inFolder(
    {
      '.reportedlyrc': only('warn'),
      'a.html': `<nav><p>Experts say so.</p></nav>\n<article><h1>Bridge</h1>\n<p>Some <b>experts</b> say it holds.</p></article>`,
      'b.md': `# Bridge\n\n${'```'}\nExperts say so.\n${'```'}\n\nThe wall &amp; the gate hold, *experts* say.\n`
    },
    async ({found}) => {
      expect((await found(['a.html', 'b.md'])).lines).toEqual([
        'a.html 3:4 warn vague-source Some experts',
        'b.md 7:32 warn vague-source experts'
      ])
    }
  ))

test('reads a page in the encoding that it names', () =>
  inFolder(
    {
      '.reportedlyrc': only('warn'),
      'a.html': Buffer.from(
        '<meta charset="windows-1252"><p>The caf\u00E9 is open. Experts say the bridge is safe.</p>',
        'latin1'
      )
    },
    async ({found}) => {
      expect(await found(['a.html'])).toEqual({
        code: 0,
        paths: ['a.html'],
        lines: ['a.html 1:51 warn vague-source Experts']
      })
    }
  ))

test('finds files by a pattern, and takes a name that is there as it is', () =>
  inFolder(
    {'.reportedlyrc': only('warn'), 'a/1.txt': vague, 'a/2.txt': vague, '[draft].txt': vague},
    async ({found}) => {
      expect((await found(['a/*.txt'])).paths).toEqual(['a/1.txt', 'a/2.txt'])
      expect((await found(['[draft].txt'])).paths).toEqual(['[draft].txt'])
    }
  ))

test('checks a file once, however often it is asked for', () =>
  inFolder({'a.txt': vague}, async ({found}) => {
    expect((await found(['a.txt', './a.txt', '*.txt', '.'])).paths).toEqual(['a.txt'])
  }))

test('follows links, but not in a circle', () =>
  inFolder({'.reportedlyrc': only('warn'), 'sub/a.txt': vague}, async ({found, path}) => {
    await symlink('.', join(path, 'sub/circle'))
    await symlink('none.txt', join(path, 'dangling.txt'))
    expect(await found(['.'])).toEqual({
      code: 1,
      paths: ['dangling.txt', 'sub/a.txt'],
      lines: ['dangling.txt error No such file or folder', 'sub/a.txt 1:1 warn vague-source Experts']
    })
  }))

test('reads standard input, also under a name', () =>
  inFolder({'.reportedlyrc': only('warn')}, async ({found}) => {
    const text = `<!--reportedly ignore-->\n\n${vague}`
    expect(await found([], text)).toEqual({
      code: 0,
      paths: [null],
      lines: ['- 3:1 warn vague-source Experts']
    })
    expect((await found(['-'], text)).lines).toHaveLength(1)
    expect(await found(['--file-path', 'draft.md'], text)).toEqual({code: 0, paths: ['draft.md'], lines: []})
  }))

test.each([
  ['info', [], 0],
  ['info', ['--frail'], 0],
  ['warn', [], 0],
  ['warn', ['--frail'], 1],
  ['error', [], 1]
])('with %s and %j it exits with %d', (level, args, code) =>
  inFolder({'.reportedlyrc': only(level), 'a.txt': vague}, async ({run}) => {
    expect((await run(['a.txt', ...args])).code).toBe(code)
  })
)

test('reports for people, and says nothing of good files where asked', () =>
  inFolder({'.reportedlyrc': only('warn'), 'a.txt': vague, 'b.txt': 'It rained.\n'}, async ({run}) => {
    const {out, complaints} = await run(['.'])
    expect(out).toMatch(
      /^a\.txt\n1:1-1:8 warning .*vague-source\n\nb\.txt: no issues found\n\n⚠ 1 warning\n$/
    )
    expect(complaints).toBe('')
    expect((await run(['.', '--quiet'])).out).not.toContain('b.txt')
    expect(await run(['b.txt', '-q'])).toEqual({code: 0, out: '', complaints: ''})
  }))

test('writes no file but the baseline that is asked for', () =>
  inFolder({'.reportedlyrc': only('warn'), 'a.txt': vague}, async ({path, run}) => {
    for (const report of ['text', 'json', 'sarif', 'github']) await run(['a.txt', '--report', report])
    expect(await readdir(path)).toEqual(['.reportedlyrc', 'a.txt'])
    expect(await readFile(join(path, 'a.txt'), 'utf8')).toBe(vague)
  }))

test('leaves out ignored files, and says so where one was asked for', () =>
  inFolder(
    {
      '.reportedlyrc': only('off'),
      '.reportedlyignore': 'old/\n*.tmp.txt\n',
      'a.txt': vague,
      'b.tmp.txt': vague,
      'old/c.txt': vague
    },
    async ({found}) => {
      expect((await found(['.'])).paths).toEqual(['a.txt'])
      expect(await found(['a.txt', 'old/c.txt'])).toEqual({
        code: 1,
        paths: ['a.txt', 'old/c.txt'],
        lines: ['old/c.txt error Cannot process specified file: it’s ignored']
      })
      expect(await found(['old/c.txt', '--silently-ignore'])).toEqual({code: 0, paths: [], lines: []})
    }
  ))

test('names what is missing, and goes on', () =>
  inFolder({'.reportedlyrc': only('warn'), 'a.txt': vague}, async ({found, run}) => {
    expect(await found(['gone.txt', 'a.txt'])).toEqual({
      code: 1,
      paths: ['a.txt', 'gone.txt'],
      lines: ['a.txt 1:1 warn vague-source Experts', 'gone.txt error No such file or folder']
    })
    const {out} = await run(['gone.txt'])
    expect(out).toBe('gone.txt\n error No such file or folder\n\n✖ 1 error\n')
  }))

test('says where there is nothing to check', () =>
  inFolder({'a.png': vague}, async ({run}) => {
    const reason =
      'got none: in a folder, files are read that end in `.text`, `.markdown`, `.md`, `.mkd`, `.txt`\n'
    expect(await run(['.'])).toEqual({code: 1, out: '', complaints: `Expected articles in ., ${reason}`})
    expect(await run(['*.txt', 'b/**'])).toEqual({
      code: 1,
      out: '',
      complaints: `Expected articles in *.txt, b/**, ${reason}`
    })
  }))

test.each([
  ['null characters', Buffer.from('PNG\0\0\0\x01'), 'Expected text, got a file with null characters in it'],
  [
    'another encoding',
    Buffer.from('\x93Experts say so\x94', 'latin1'),
    'Expected text in UTF-8 or UTF-16, got another encoding: save it as UTF-8'
  ]
])('refuses a file with %s', (_, bytes, reason) =>
  inFolder({'a.txt': bytes}, async ({found}) => {
    expect(await found(['a.txt'])).toEqual({
      code: 1,
      paths: ['a.txt'],
      lines: [`a.txt error Cannot be checked: ${reason}`]
    })
    expect((await found([], bytes)).lines).toEqual([`- error Cannot be checked: ${reason}`])
  })
)

test.each([
  ['a byte order mark', Buffer.from(`\uFEFF${vague}`)],
  ['UTF-16', Buffer.from(`\uFEFF${vague}`, 'utf16le')],
  ['CRLF', vague.replaceAll('\n', '\r\n')],
  ['a replacement character of its own', `${vague}The sign was \uFFFD.\n`]
])('reads a file with %s', (_, content) =>
  inFolder({'.reportedlyrc': only('warn'), 'a.txt': content}, async ({found}) => {
    expect(await found(['a.txt'])).toEqual({
      code: 0,
      paths: ['a.txt'],
      lines: ['a.txt 1:1 warn vague-source Experts']
    })
  })
)

test('finds places by line where lines end in CRLF', () =>
  inFolder({'.reportedlyrc': only('warn'), 'a.txt': `It rained.\r\n\r\n${vague}`}, async ({found}) => {
    expect((await found(['a.txt'])).lines).toEqual(['a.txt 3:1 warn vague-source Experts'])
  }))

test('finds nothing in an empty file', () =>
  inFolder({'a.txt': '', 'b.txt': ' \n\n'}, async ({found, run}) => {
    expect(await found(['.'])).toEqual({code: 0, paths: ['a.txt', 'b.txt'], lines: []})
    expect((await run(['a.txt'])).out).toBe('a.txt: no issues found\n')
  }))

test('checks a long file', () =>
  inFolder(
    {'.reportedlyrc': only('warn'), 'a.txt': 'It rained on the bridge.\n\n'.repeat(2000) + vague},
    async ({found}) => {
      expect((await found(['a.txt'])).lines).toEqual(['a.txt 4001:1 warn vague-source Experts'])
    }
  ))

test('shows no control character of a name', () =>
  inFolder({'a\u001B[2J b.txt': Buffer.from('\0')}, async ({run}) => {
    const {out} = await run(['.'])
    expect(out).toMatch(/^a\\x1B\[2J b\.txt\n/)
    expect(out).not.toContain('\u001B')
    expect((await run(['.', '--write-baseline', 'known.json'])).complaints).not.toContain('\u001B')
  }))

test.each([
  [['--colour'], 'Unexpected option `--colour`, expected one of `--preset`, '],
  [['--report', 'xml'], 'Unexpected --report `xml`, expected one of `text`, `json`, `sarif`, `github`'],
  [['--report', 'toString'], 'Unexpected --report `toString`'],
  [
    ['--preset', 'loud'],
    'Expected `preset` to be one of `recommended`, `strict`, `off`, got `"loud"` (string)'
  ],
  [
    ['--published', 'June'],
    'Expected `published` to be an ISO date such as `2020-06-04`, got `"June"` (string)'
  ],
  [['--baseline', 'a', '--write-baseline', 'b'], 'Unexpected `--baseline` with `--write-baseline`'],
  [[''], 'Expected `FILE` to be a name, got `""` (string)'],
  [['-', 'a.txt'], 'Unexpected `-` with `a.txt`, expected only one of them'],
  [
    ['--file-path', 'x.md', 'a.txt'],
    'Unexpected `--file-path` with files, expected it for standard input only'
  ]
])('refuses %j', (args, message) =>
  inFolder({'a.txt': vague}, async ({run}) => {
    const error = await run(args).catch((error) => error)
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(message)
  })
)

test('takes what is known of the publication', () =>
  inFolder(
    {
      '.reportedlyrc': JSON.stringify({preset: 'off', checks: {'stale-time': 'warn'}}),
      'a.txt': 'The mayor said on Tuesday that the dam had failed yesterday.\n'
    },
    async ({found, write}) => {
      expect((await found(['a.txt'])).lines).not.toEqual([])
      expect((await found(['a.txt', '--published', '2024-03-13'])).lines).toEqual([])
      await write(
        '.reportedlyrc',
        JSON.stringify({preset: 'off', checks: {'stale-time': 'warn'}, published: '2024-03-13'})
      )
      expect((await found(['a.txt'])).lines).toEqual([])
    }
  ))

test('shows its help', () =>
  inFolder({}, async ({run}) => {
    const {code, out} = await run(['--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: reportedly lint \[FILE\.\.\.\]\n/)
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
  }))

test('lists the checks', () =>
  inFolder({}, async ({run}) => {
    const {code, out, complaints} = await run(['--checks'])
    expect({code, complaints}).toEqual({code: 0, complaints: ''})
    const [head, ...lines] = out.trimEnd().split('\n')
    expect(head).toMatch(/^check +recommended {2}strict$/)
    expect(lines.map((line) => line.split(' ')[0])).toEqual(checks.map(({rule}) => rule))
    expect(lines.find((line) => line.startsWith('stale-time'))).toMatch(/^stale-time +info {9}warn {4}\S/)
  }))
