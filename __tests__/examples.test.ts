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

test.each(examples)('example $name gives what its last lines say', ({name, source}) => {
  const [, output = ''] = source.split('\n// Output:\n')
  const expected = output.replace(/^\/\/ ?/gm, '')
  expect(expected).not.toBe('')
  // A comment has no spaces at the ends of its lines.
  expect(run(name).replace(/ +$/gm, '')).toBe(expected)
})

test.each(examples)('example $name is short, says what it asks, and imports by name', ({source}) => {
  expect(source.split('\n').length).toBeLessThan(40)
  expect(source).toMatch(/^\/\/ .+[?.]\n/)
  expect(source).toMatch(/ from 'reportedly'\n/)
})

function run(name: string): string {
  return execFileSync(process.execPath, [join('dist/examples', `${name}.js`)], {cwd: root, encoding: 'utf8'})
}
