import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, expect, test} from '@jest/globals'
import * as api from 'reportedly'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
/** Below the package, so that its name leads to it. */
const folder = join(root, 'dist/readme')

/** Fenced blocks with the line before them, which says what they are. */
const blocks = Array.from(
  readme.matchAll(/(?:^|\n)([^\n]*)\n\n```(\w+)\n((?:(?!```)[^\n]*\n)*)```/g),
  ([, lead, language, code]) => ({lead: lead!, language: language!, code: code!})
)
const files = blocks.flatMap(({lead, code}) => {
  const name = /`([^`]+)` contains:$/.exec(lead)?.[1]
  return name ? [{name, code}] : []
})
const runs = blocks.flatMap(({lead, code}) => {
  const line = /unning `([^`]+)` yields:$/.exec(lead)?.[1]
  return line ? [{line, code}] : []
})
const commands = blocks.filter(({language}) => language === 'sh').flatMap(({code}) => code.trim().split('\n'))

beforeAll(() => {
  mkdirSync(folder, {recursive: true})
  for (const {name, code} of files) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), code)
  }
})

test('every block of code is a file, a command, or what running something yields', () => {
  expect(files.length + runs.length + blocks.filter(({language}) => language === 'sh').length).toBe(
    blocks.length
  )
  expect(readme.match(/^```\w+$/gm)).toHaveLength(blocks.length)
})

test.each(runs)('running `$line` yields what it says', ({line, code}) => {
  const [program, ...rest] = line.split(' ')
  const parameters = program === 'reportedly' ? [join(root, 'dist/lib/command/main.js'), ...rest] : rest
  const {stdout, stderr} = spawnSync(process.execPath, parameters, {cwd: folder, encoding: 'utf8'})
  expect(stderr).toBe('')
  expect(stdout).toBe(code)
})

const recipes = files.flatMap(({name, code}) =>
  name.endsWith('.yml') || name.endsWith('.yaml')
    ? Array.from(code.matchAll(/npx --yes reportedly (.+)$/gm), ([, line]) => ({name, line: line!}))
    : []
)

test.each(recipes)('there are such options as in `$line` of $name', ({line}) => {
  const here = join(folder, 'recipes')
  mkdirSync(join(here, 'articles'), {recursive: true})
  writeFileSync(join(here, 'articles/a.md'), 'Experts say the bridge is safe.')
  const parameters = [join(root, 'dist/lib/command/main.js'), ...line.split(' '), 'articles/a.md']
  const {status, stderr} = spawnSync(process.execPath, parameters, {cwd: here, encoding: 'utf8'})
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('each recipe runs the command', () => {
  expect(recipes.map(({name}) => name)).toEqual(['.github/workflows/sourcing.yml', '.pre-commit-config.yaml'])
})

test.each(commands.flatMap((line) => line.split(' && ')))('there is such a command as `%s`', (line) => {
  const {scripts, name} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const script = /^npm run (\S+)/.exec(line)?.[1]
  if (script) expect(scripts).toHaveProperty(script)
  else expect(['npm install', 'npm install-test', `npm install ${name}`]).toContain(line)
})

test('names every export', () => {
  for (const name of Object.keys(api)) expect(readme).toMatch(new RegExp(`^### .*\\b${name}\\b`, 'm'))
})

test('names the types of queries', () => {
  const index = readFileSync(join(root, 'lib/index.ts'), 'utf8')
  for (const [, type] of index.matchAll(/\btype (\w+)[,}]/g))
    expect(section('## Types')).toContain(`\`${type}\``)
})

test('names every type, and every field of it where it is described', () => {
  const index = readFileSync(join(root, 'types/index.ts'), 'utf8')
  for (const [, name] of index.matchAll(/export type \* from '\.\/([\w-]+)\.js'/g)) {
    const source = readFileSync(join(root, 'types', `${name}.ts`), 'utf8')
    for (const [, type] of source.matchAll(/^export (?:interface|type) (\w+)/gm)) {
      expect(section('## Types')).toContain(`\`${type}\``)
    }
    for (const [, type, body] of source.matchAll(
      /^export interface (\w+)(?: extends \w+)? \{\n([\s\S]*?)^\}/gm
    )) {
      if (!readme.includes(`### \`${type}\``)) continue
      const fields = Array.from(body!.matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm), ([, field]) => field)
      const described = section(`### \`${type}\``)
      for (const field of fields) expect(described).toContain(`\`${field}\``)
    }
  }
})

test('its contents are its headings', () => {
  const headings = Array.from(readme.matchAll(/^## (.+)$/gm), ([, heading]) => heading).slice(1)
  const contents = Array.from(readme.matchAll(/^- \[(.+)\]\(#.+\)$/gm), ([, heading]) => heading)
  expect(contents).toEqual(headings)
})

test('its links within the page and the project lead somewhere', () => {
  const headings = Array.from(readme.matchAll(/^#{2,4} (.+)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-')
  )
  for (const [, anchor] of readme.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor)
  for (const [, path] of readme.matchAll(/\]\((?!http|#)([^)]+)\)/g)) {
    expect(() => readFileSync(join(root, path!.replace(/\/$/, '/who-says-what.ts')))).not.toThrow()
  }
})

/** From a heading to the next heading of its depth or above. */
function section(heading: string): string {
  const start = readme.indexOf(`\n${heading}`)
  if (start < 0) throw new Error(`No heading ${heading}`)
  const depth = heading.indexOf(' ')
  const rest = readme.slice(start + 1 + heading.length)
  const end = rest.search(new RegExp(`^#{1,${depth}} `, 'm'))
  return end < 0 ? rest : rest.slice(0, end)
}
