import {expect, test} from '@jest/globals'
import {inFolder} from './in-folder.js'

const configuration = '{"preset": "off", "checks": {"vague-source": "warn", "stale-time": "warn"}}'

test('finds places in the file where marks and entities stand between the words', () =>
  inFolder(
    {
      '.reportedlyrc': configuration,
      'a.md': '# Bridge\n\nRust &amp; ice are seen there. **Some *experts*** say the bridge is safe.\n'
    },
    async ({found, run}) => {
      expect((await found(['a.md'])).lines).toEqual(['a.md 3:34 warn vague-source Some experts'])
      const {out} = await run(['a.md', '--report', 'github'])
      expect(out).toMatch(/^::warning file=a\.md,line=3,col=34,endLine=3,endColumn=47,title=vague-source::/)
    }
  ))

test('does not read code, and takes the date from the front matter', () =>
  inFolder(
    {
      '.reportedlyrc': configuration,
      'a.md': [
        '---',
        'date: 2024-03-14',
        '---',
        '',
        'The mayor said the dam had failed yesterday.',
        '',
        '```',
        'Experts say the bridge is safe.',
        '```',
        ''
      ].join('\n')
    },
    async ({found}) => {
      expect(await found(['a.md'])).toEqual({code: 0, paths: ['a.md'], lines: []})
    }
  ))
