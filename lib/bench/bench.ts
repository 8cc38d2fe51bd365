import {execFileSync, spawnSync} from 'node:child_process'
import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {report as reportOf} from '../formats/report/report.js'
import {readArticle} from '../read-article.js'
import {compare} from './compare.js'
import {median} from './median.js'
import {profile} from './profile.js'
import {texts} from './texts.js'

/*
 * How fast, how much memory, how big; nothing of this is a test, since machines differ.
 *
 *   npm run bench                  everything
 *   npm run bench -- speed stages  some of it
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const main = join(root, 'dist/lib/command/main.js')
const {from, articles, fresh} = texts()
const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu
const words = wordsIn(articles.join(' '))

const parts: Readonly<Record<string, () => void | Promise<void>>> = {speed, stages, line, report, start, size}
const asked = process.argv.slice(2).filter((name) => name !== '--')
const unknown = asked.find((name) => !Object.hasOwn(parts, name))

if (unknown !== undefined) {
  console.error(`Unexpected part \`${unknown}\`, expected some of: ${Object.keys(parts).join(', ')}`)
  process.exitCode = 2
} else for (const name of asked.length ? asked : Object.keys(parts)) await parts[name]!()

function speed(): void {
  console.log(
    `\n## speed: ${articles.length} articles of ${from}, ${words} words, median of interleaved rounds\n`
  )
  for (const row of compare(articles, fresh, (list) => wordsIn(list.join(' ')))) console.log(row)
}

async function stages(): Promise<void> {
  for (const article of articles) readArticle(article)
  const times: number[] = []
  const shares = await profile('claimGraph', () => {
    for (let round = 0; round < 3; round++) {
      const started = performance.now()
      for (const article of articles) readArticle(article)
      times.push(performance.now() - started)
    }
  })
  const perWord = (median(times) * 1000) / words
  console.log(`\n## stages: microseconds a word, by the profiler (which itself takes some)\n`)
  for (const {name, share} of shares.filter((one) => one.share >= 0.001)) {
    console.log(`${name.padEnd(24)} ${(share * perWord).toFixed(2).padStart(6)}  ${percent(share)}`)
  }
  console.log(`${'together'.padEnd(24)} ${perWord.toFixed(2).padStart(6)}`)
}

function line(): void {
  console.log('\n## line: one article, each in a process of its own\n')
  for (const megabytes of [0.1, 1, 5]) {
    const args = [fileURLToPath(new URL('one-article.js', import.meta.url)), String(megabytes * 1e6)]
    const out = execFileSync(process.execPath, args, {encoding: 'utf8'})
    const {seconds, words, before, peak, claims} = JSON.parse(out)
    const each = (1e6 * seconds) / words
    const memory = `peak ${Math.round(peak / 1e6)} MB (${Math.round(before / 1e6)} before)`
    console.log(
      `${String(megabytes).padStart(4)} MB  ${seconds.toFixed(2).padStart(6)} s  ${each.toFixed(1).padStart(5)} µs a word  ${memory}, ${claims} claims`
    )
  }
}

/** The page of an article of some length: so many words of the texts, one after the other. */
function report(): void {
  console.log('\n## report: the page of one article, median of 15\n')
  const all = articles.join('\n\n')
  const ends = Array.from(all.matchAll(word), ({index, 0: {length}}) => index + length)
  for (const count of [600, 3000, 10_000]) {
    const graph = readArticle(all.slice(0, ends[count - 1]))
    let page = ''
    const times = Array.from({length: 15}, () => {
      const started = performance.now()
      page = reportOf(graph)
      return performance.now() - started
    })
    const kilobytes = Math.round(Buffer.byteLength(page) / 1000)
    console.log(
      `${String(count).padStart(6)} words, ${String(graph.claims.length).padStart(4)} claims  ${median(times).toFixed(1).padStart(6)} ms  ${String(kilobytes).padStart(5)} kB`
    )
  }
}

function start(): void {
  console.log('\n## start: the command, median of 7\n')
  const article = join(root, 'examples/articles/border-dam.txt')
  for (const [name, args] of Object.entries({
    '--version': ['--version'],
    '--help': ['--help'],
    'one article': [article]
  })) {
    const times = Array.from({length: 7}, () => {
      const started = performance.now()
      const {status} = spawnSync(process.execPath, [main, ...args])
      if (status !== 0) throw new Error(`${name} failed`)
      return performance.now() - started
    })
    console.log(`${name.padEnd(12)} ${Math.round(median(times))} ms`)
  }
  const bare = Array.from({length: 7}, () => {
    const started = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    return performance.now() - started
  })
  console.log(`${'(node alone)'.padEnd(12)} ${Math.round(median(bare))} ms`)
}

function size(): void {
  console.log('\n## size\n')
  const run = (...args: string[]): string =>
    execFileSync('npm', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
  const [packed] = JSON.parse(run('pack', '--dry-run', '--json', '--ignore-scripts'))
  const folders = run('ls', '--omit=dev', '--all', '--parseable').trim().split('\n').slice(1)
  const dependencies = [...new Set(folders)].map((folder) => ({
    name: folder.split('node_modules/').at(-1)!,
    bytes: bytesIn(folder)
  }))
  const all = dependencies.reduce((sum, {bytes}) => sum + bytes, 0)
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
  console.log(`packed      ${kilobytes(packed.size)}`)
  console.log(`unpacked    ${kilobytes(packed.unpackedSize)}, ${packed.entryCount} files`)
  console.log(
    `installed   ${kilobytes(packed.unpackedSize + all)} with ${dependencies.length} dependencies, of which`
  )
  for (const {name, bytes} of dependencies.sort((a, b) => b.bytes - a.bytes).slice(0, 6)) {
    console.log(`            ${kilobytes(bytes)} ${name}`)
  }
}

function wordsIn(text: string): number {
  return text.match(word)?.length ?? 0
}

/** Size of the files of a package, without the packages inside it. */
function bytesIn(folder: string): number {
  return readdirSync(folder, {withFileTypes: true}).reduce((sum, entry) => {
    if (entry.name === 'node_modules') return sum
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? bytesIn(path) : statSync(path).size)
  }, 0)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`
}
