import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {inFolder} from './in-folder.js'

const configuration = '{"preset": "off", "checks": {"vague-source": "error"}}'

test('holds what is known by rule and words, and only new findings show', () =>
  inFolder(
    {'.reportedlyrc': configuration, 'desk/a.txt': 'Experts say the bridge is safe.\n'},
    async ({found, path, run, write}) => {
      expect(await run(['desk', '--write-baseline', 'known.json'])).toEqual({
        code: 0,
        out: '',
        complaints: 'Wrote 1 finding to known.json\n'
      })
      expect(JSON.parse(await readFile(join(path, 'known.json'), 'utf8'))).toEqual({
        version: 1,
        findings: {
          'desk/a.txt': [
            {rule: 'vague-source', words: 'Experts', before: '', after: 'say the bridge is safe.'}
          ]
        }
      })
      expect(await found(['desk', '--baseline', 'known.json'])).toEqual({
        code: 0,
        paths: ['desk/a.txt'],
        lines: []
      })
      await write(
        'desk/a.txt',
        'It rained.\n\nIt was cold.\n\nExperts say that\nthe bridge is safe.\n\nCritics say the bridge is unsafe.\n'
      )
      expect(await found(['desk', '--baseline', 'known.json'])).toEqual({
        code: 1,
        paths: ['desk/a.txt'],
        lines: ['desk/a.txt 8:1 error vague-source Critics']
      })
    }
  ))

test('knows each finding once: of the same words, those in new surroundings show', () =>
  inFolder(
    {'.reportedlyrc': configuration, 'a.txt': 'It rained.\n\nExperts say the bridge is safe.\n'},
    async ({found, run, write}) => {
      await run(['a.txt', '--write-baseline', 'known.json'])
      await write('a.txt', 'Experts say the road is safe.\n\nIt rained.\n\nExperts say the bridge is safe.\n')
      expect((await found(['a.txt', '--baseline', 'known.json'])).lines).toEqual([
        'a.txt 1:1 error vague-source Experts'
      ])
    }
  ))

test('names files from the folder that it lies in', () =>
  inFolder(
    {'.reportedlyrc': configuration, 'desk/a.txt': 'Experts say the bridge is safe.\n'},
    async ({found, path, run}) => {
      await run(['desk/a.txt', '--write-baseline', 'state/known.json'])
      expect(
        Object.keys(JSON.parse(await readFile(join(path, 'state/known.json'), 'utf8')).findings)
      ).toEqual(['../desk/a.txt'])
      expect((await found([join(path, 'desk'), '--baseline', join(path, 'state/known.json')])).lines).toEqual(
        []
      )
    }
  ))

test('never accepts what keeps a file from being checked', () =>
  inFolder({'a.txt': Buffer.from('\0')}, async ({run}) => {
    expect(await run(['a.txt', 'gone.txt', '--write-baseline', 'known.json'])).toEqual({
      code: 1,
      out: '',
      complaints: [
        'a.txt: Cannot be checked: Expected text, got a file with null characters in it',
        'gone.txt: No such file or folder',
        'Wrote 0 findings to known.json',
        ''
      ].join('\n')
    })
  }))

test('holds standard input too', () =>
  inFolder({'.reportedlyrc': configuration}, async ({found, run}) => {
    const text = 'Experts say the bridge is safe.\n'
    await run(['--write-baseline', 'known.json'], text)
    expect(await found(['--baseline', 'known.json'], text)).toEqual({code: 0, paths: [null], lines: []})
  }))

test.each([
  ['none.json', 'none.json: Expected a baseline, got none: `--write-baseline none.json` makes one\n'],
  ['broken.json', 'broken.json: Expected JSON: '],
  ['list.json', 'list.json: Expected a baseline as `--write-baseline` writes it, got something else\n'],
  ['bad.json', 'bad.json: Expected a baseline as `--write-baseline` writes it, got something else\n'],
  ['later.json', 'later.json: Expected a baseline as `--write-baseline` writes it, got something else\n'],
  ['folder', 'folder: cannot be read: it is a folder, expected a file\n']
])('names a baseline that is none: %s', (name, complaint) =>
  inFolder(
    {
      'a.txt': '',
      'broken.json': '{',
      'list.json': '[]',
      'bad.json': '{"version": 1, "findings": {"a.txt": [{"rule": 1}]}}',
      'later.json': '{"version": 2, "findings": {}}',
      'folder/x': ''
    },
    async ({run}) => {
      const {code, out, complaints} = await run(['a.txt', '--baseline', name])
      expect(complaints.slice(0, complaint.length)).toBe(complaint)
      expect({code, out}).toEqual({code: 2, out: ''})
    }
  )
)

test('says where a baseline cannot be written', () =>
  inFolder({'a.txt': '', 'taken/x': ''}, async ({run}) => {
    expect(await run(['a.txt', '--write-baseline', 'taken'])).toEqual({
      code: 1,
      out: '',
      complaints: 'taken: cannot be written: it is a folder, expected a file\n'
    })
  }))
