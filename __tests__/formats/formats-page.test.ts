import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, expect, test} from '@jest/globals'
import * as api from 'reportedly/formats'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const page = readFileSync(join(root, 'formats.md'), 'utf8')
/** Below the package, so that its name leads to it. */
const folder = join(root, 'dist/formats-page')

const blocks = Array.from(
  page.matchAll(/\n([^\n]*)\n\n```\w+\n((?:(?!```)[^\n]*\n)*)```/g),
  ([, lead, code]) => ({lead: lead!, code: code!})
)
const runs = blocks.flatMap(({lead, code}) => {
  const line = /unning `([^`]+)` yields:$/.exec(lead)?.[1]
  return line ? [{line, code}] : []
})

beforeAll(() => {
  mkdirSync(folder, {recursive: true})
  for (const {lead, code} of blocks) {
    const name = /`([^`]+)` contains:$/.exec(lead)?.[1]
    if (name) writeFileSync(join(folder, name), code)
  }
})

test.each(runs)('running `$line` yields what it says', ({line, code}) => {
  const [program, ...rest] = line.split(' ')
  const parameters = program === 'reportedly' ? [join(root, 'dist/lib/command/main.js'), ...rest] : rest
  const {stdout, stderr} = spawnSync(process.execPath, parameters, {cwd: folder, encoding: 'utf8'})
  expect([stdout, stderr]).toEqual([code, ''])
})

test('has a row for every format, with its extension and whether several stand in one file', async () => {
  const rows = Array.from(
    page.matchAll(/^\| `([\w-]+)` +\| `([\w.]+)` +\| .* \| (.+?) +\|$/gm),
    ([, name, extension, several]) => [name, extension, several!.startsWith('a file each')]
  )
  const expected = Object.entries(api.formats).map(async ([name, {load}]) => {
    const format = await load()
    return [name, format.extension, format.alone === true]
  })
  expect(new Set(rows)).toEqual(new Set(await Promise.all(expected)))
})

test('every format is exported, and what is exported is in the table or told', async () => {
  const loaded = await Promise.all(Object.values(api.formats).map(({load}) => load()))
  for (const format of loaded) expect(Object.values(api)).toContain(format)
  for (const name of Object.keys(api)) {
    const written = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    expect(
      page.includes(`\`${written}\``) || page.includes(`\`${name}(`) || page.includes(`\`${name}\``)
    ).toBe(true)
  }
})

test.each(['claims-csv', 'voices-csv'])('names every column of %s', async (name) => {
  const {readArticle} = await import('reportedly')
  const written = await (await api.formats[name]!.load()).write(readArticle(''))
  for (const column of written.trim().split(',')) expect(page).toContain(`\`${column}\``)
})

test('its links lead somewhere', () => {
  for (const [, path] of page.matchAll(/\]\((?!http)([^)#]+)(?:#[^)]*)?\)/g)) {
    expect(() => readFileSync(join(root, path!))).not.toThrow()
  }
})
