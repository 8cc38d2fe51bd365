import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {learnPassages, type Page} from '../train/learn-passages.js'
import {writeWhole} from './write-whole.js'

/*
 * Learn which lines of a page are the article, and write the weights into the source.
 *
 *   npm run train:passages -- ../shared/corpora/pages/pages.ndjson ../shared/corpora/polnear/train/text
 */
const [pagesFile, articlesFolder] = process.argv.slice(2).filter((name) => name !== '--')
if (pagesFile === undefined || articlesFolder === undefined) {
  console.error('Unexpected arguments, expected a file of pages (NDJSON) and a folder of articles')
  process.exitCode = 2
} else {
  const pages = readFileSync(pagesFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Page)
  // A quarter of them is enough, and keeps pages the greater part.
  const articles = readdirSync(articlesFolder)
    .sort()
    .filter((_, i) => i % 4 === 0)
    .map((name) => readFileSync(join(articlesFolder, name), 'utf8'))
  const weights = learnPassages(pages, articles)
  const lines = Object.entries(weights).map(([name, weight]) => `  ['${name}', ${weight}]`)
  const source = `/**
 * What each feature of a line says for the article (above 0) or against it, written by \`npm run train:passages\`.
 */
export const lineWeights: ReadonlyMap<string, number> = new Map([
${lines.join(',\n')}
])
`
  const file = fileURLToPath(new URL('../../../lib/passages/line-weights.ts', import.meta.url))
  await writeWhole(file, source)
  console.log(`${lines.length} weights from ${pages.length} pages and ${articles.length} articles`)
}
