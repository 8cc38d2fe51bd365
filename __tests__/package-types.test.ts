import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Below the package, so that its name leads to it. */
const folder = join(root, 'dist/package-types')
const flags =
  '--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck --target es2022 --types'

/** What somebody else’s compiler says of a program that is compiled by itself; `''` where all is well. */
function compile(name: string, program: string, resolution: 'bundler' | 'nodenext'): string {
  mkdirSync(folder, {recursive: true})
  const file = join(folder, `${name}.ts`)
  writeFileSync(file, program)
  const module = resolution === 'bundler' ? 'esnext' : 'nodenext'
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const given = [...flags.split(' '), '', '--module', module, '--moduleResolution', resolution, file]
  return spawnSync(process.execPath, [tsc, ...given], {cwd: folder, encoding: 'utf8'}).stdout
}

test.each([
  ['html', 'rehypeClaims', 'bundler'],
  ['markdown', 'remarkClaims', 'nodenext']
] as const)('reportedly/%s alone types what it sets', (part, plugin, resolution) => {
  const program = `import {${plugin}} from 'reportedly/${part}'
import {unified} from 'unified'
import {VFile} from 'vfile'
export const processor = unified().use(${plugin}, {publisher: 'The Daily Example'})
export const claims: number | undefined = new VFile('').data.claimGraph?.claims.length
`
  expect(compile(part, program, resolution)).toBe('')
})

test('formats have names, and may be asked for by any', () => {
  const program = `import {type Format, type FormatName, formats} from 'reportedly/formats'
export const json: Format<string | Promise<string>> = await formats.json.load()
export const load = (name: string) => formats[name]?.load()
// @ts-expect-error: there is no such format.
export const name: FormatName = 'docx'
`
  expect(compile('formats', program, 'nodenext')).toBe('')
})

test('checks have names, and options of others are wrong', () => {
  const program = `import {type CheckOptions, checkGraph, type Level, type Options, readArticle} from 'reportedly'
export const options: Options = {publisher: 'The Daily Example', published: undefined, cues: Object.freeze(['quip'])}
const graph = readArticle('Ann Lee said so.', Object.freeze(options))
export const level = (rule: string, level: Level): CheckOptions => ({checks: {[rule]: level}})
export const found = checkGraph(graph, {checks: {'vague-source': ['warn', {nouns: ['fans']}]}})
export const ignored = checkGraph(graph, {ignore: found.map(({rule, text}) => ({rule, text}))})
// @ts-expect-error: there is no such check.
checkGraph(graph, {checks: {'vague-sauce': 'warn'}})
// @ts-expect-error: there is no such level.
checkGraph(graph, {checks: {'vague-source': 'loud'}})
// @ts-expect-error: there is no such option.
readArticle('', {minConfidance: 1})
// @ts-expect-error: the graph is not to be changed.
graph.claims.push(graph.claims[0]!)
`
  expect(compile('checks', program, 'bundler')).toBe('')
})
