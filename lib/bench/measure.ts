import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {checkArticle} from './check-article.js'
import {findings} from './findings.js'
import {type Measure, measuresOf} from './measures.js'
import {slices} from './slices.js'

/*
 * How good the results are: reads corpora with the built command, and scores what comes out.
 *
 *   npm run measure                          everything
 *   npm run measure -- attributions visible  some of it
 *
 * Corpora and scores are no part of the project: they are looked for in `../shared`.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const shared = join(root, '../shared')
const corpora = join(shared, 'corpora')
const main = join(root, 'dist/lib/command/main.js')

const measures = measuresOf(corpora, rows, (file) => readFileSync(join(corpora, file), 'utf8'))
const all = [...Object.keys(measures), 'article', 'findings', 'slices']
const asked = process.argv.slice(2).filter((name) => name !== '--')
const unknown = asked.find((name) => !all.includes(name))

if (!existsSync(corpora)) {
  console.error(`Expected corpora in ${corpora}, which is not there`)
  process.exitCode = 1
} else if (unknown !== undefined) {
  console.error(`Unexpected measure \`${unknown}\`, expected some of: ${all.join(', ')}`)
  process.exitCode = 2
} else {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-measure-'))
  try {
    for (const name of asked.length ? asked : all) {
      if (name === 'article') article()
      else if (name === 'slices') {
        console.log('\n## slices: attributions found by kind, PolNeAR dev\n')
        console.log(slices(join(corpora, 'polnear/dev')))
      } else if (name === 'findings') {
        console.log('\n## findings: checks on PolNeAR dev\n')
        console.log(findings(join(corpora, 'polnear/dev/text')))
      } else measure(name, measures[name]!, folder)
    }
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function measure(name: string, {about, input, score}: Measure, folder: string): void {
  let predicted: string
  const started = performance.now()
  if ('folder' in input) {
    predicted = join(folder, name)
    mkdirSync(predicted)
    const files = readdirSync(input.folder).map((file) => join(input.folder, file))
    run(['--format', input.format, '--out', predicted, ...files])
  } else {
    predicted = join(folder, `${name}.ndjson`)
    const lines = input.lines().map((line) => `${JSON.stringify(line)}\n`)
    writeFileSync(predicted, run(['--ndjson'], lines.join('')))
  }
  const seconds = (performance.now() - started) / 1000
  console.log(`\n## ${name}: ${about} (read in ${seconds.toFixed(1)} s)\n`)
  const [script, ...args] = score(predicted)
  const scored = spawnSync(process.execPath, [join(shared, 'score', script!), ...args], {encoding: 'utf8'})
  process.stdout.write(scored.stdout)
  if (scored.status !== 0) {
    process.stdout.write(scored.stderr)
    process.exitCode = 1
  }
}

function article(): void {
  for (const file of readdirSync(join(shared, 'articles'))) {
    if (!file.endsWith('.expected.json')) continue
    const expected = JSON.parse(readFileSync(join(shared, 'articles', file), 'utf8'))
    const text = join(shared, 'articles', expected.text)
    const graph = JSON.parse(run(['--format', 'json', text]))
    console.log(`\n## article: ${expected.text}\n`)
    console.log(checkArticle(readFileSync(text, 'utf8'), expected, graph))
  }
}

function run(args: readonly string[], input = ''): string {
  return execFileSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'inherit']
  })
}

function rows(file: string): Readonly<Record<string, unknown>>[] {
  return readFileSync(join(corpora, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
