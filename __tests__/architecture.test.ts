import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(join(root, 'architecture.md'), 'utf8')
const folders = readdirSync(join(root, 'lib'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)

test('has a row for every stage', () => {
  const rows = Array.from(page.matchAll(/^\| `(\w+)` +\|/gm), ([, name]) => name!)
  const files = readdirSync(join(root, 'lib/stages')).map((name) => name.replace('.ts', ''))
  expect([...rows].sort()).toEqual(files.sort())
})

test('says of every folder what it is for', () => {
  const parts = Array.from(page.matchAll(/^\| `\w+` .* \| `(\w+)` +\|$/gm), ([, name]) => name!)
  const named = Array.from(page.matchAll(/`lib\/([\w-]+)\//g), ([, name]) => name!)
  expect(folders.filter((name) => !parts.includes(name) && !named.includes(name))).toEqual([])
})

test('names no folder that is not there', () => {
  const parts = Array.from(page.matchAll(/^\| `\w+` .* \| `(\w+)` +\|$/gm), ([, name]) => name!)
  const named = Array.from(page.matchAll(/`lib\/([\w-]+)\//g), ([, name]) => name!)
  expect([...parts, ...named].filter((name) => !folders.includes(name))).toEqual([])
})
