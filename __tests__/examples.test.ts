import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const examples = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({
    name: name.replace('.ts', ''),
    source: readFileSync(join(root, 'examples', name), 'utf8')
  }))

test.each(examples)('example $name runs', ({name}) => {
  expect(run(name)).not.toBe('')
})

test.each(examples)('example $name is short, says what it asks, and imports by name', ({source}) => {
  expect(source.split('\n').length).toBeLessThan(40)
  expect(source).toMatch(/^\/\/ .+[?.]\n/)
  expect(source).toMatch(/ from 'reportedly'\n/)
})

function run(name: string): string {
  return execFileSync(process.execPath, [join('dist/examples', `${name}.js`)], {cwd: root, encoding: 'utf8'})
}
