import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What is loaded by name: the parts of the package, and the command. */
const parts = ['index', 'html', 'formats', 'markdown']
const entries = [...new Set([...parts, 'command/main', ...parts.flatMap(exportsOf)])]

// Hundreds of small files take twice as long to load as some dozens. Everything that is exported stays a file of its own, so that those who bundle
// one function get what it needs and no more.
const kept = new Set(typesOf(['lib/command/main', ...parts.map((part) => `lib/${part}`)]))
for (const folder of ['dist/lib', 'dist/types']) dropCompiled(folder)
const {outputFiles} = await build({
  absWorkingDir: root,
  bundle: true,
  chunkNames: 'shared/[name]-[hash]',
  entryPoints: entries.map((name) => `lib/${name}.ts`),
  format: 'esm',
  logLevel: 'warning',
  outbase: 'lib',
  outdir: 'dist/lib',
  packages: 'external',
  platform: 'neutral',
  sourcemap: true,
  splitting: true,
  target: 'es2022',
  write: false
})
for (const {path, text} of outputFiles) {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, path.endsWith('.map') ? withoutWeights(text) : text)
}

/** `read-article` of `export {readArticle} from './read-article.js'`, for each line. */
function exportsOf(part: string): string[] {
  const lines = readFileSync(join(root, `lib/${part}.ts`), 'utf8')
  return Array.from(
    lines.matchAll(/^export \{(?!type \w+\}|\}).* from '\.\/(.+)\.js'$/gm),
    ([, name]) => name!
  )
}

/** The declarations that these lead to, themselves included: `dist/lib/index.d.ts`. */
function typesOf(names: readonly string[]): string[] {
  const found = names.map((name) => `dist/${name}.d.ts`)
  // The list grows while it is read.
  for (const file of found) {
    const text = readFileSync(join(root, file), 'utf8')
    for (const [, path] of text.matchAll(/(?:from|import) ?\(?'(\.[^']+)\.js'/g)) {
      const next = join(dirname(file), `${path}.d.ts`)
      if (!found.includes(next)) found.push(next)
    }
  }
  return found
}

/** What the compiler wrote, but for declarations that others see. */
function dropCompiled(folder: string): void {
  for (const entry of readdirSync(join(root, folder), {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !kept.has(relative(root, path).replaceAll('\\', '/'))) rmSync(path)
  }
}

/** A map holds the sources, which are not in the package; those of the weights would make it twice as large and show nothing. */
function withoutWeights(text: string): string {
  const map = JSON.parse(text)
  map.sourcesContent = map.sources.map((source: string, at: number) =>
    source.includes('/weights/') ? null : map.sourcesContent[at]
  )
  return JSON.stringify(map)
}
