import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Articles to measure speed on: PolNeAR dev where it lies beside the project, else the examples, often enough. */
export function texts(): {readonly from: string; readonly articles: readonly string[]} {
  const corpus = join(root, '../shared/corpora/polnear/dev/text')
  if (existsSync(corpus)) return {from: 'PolNeAR dev', articles: read(corpus)}
  const own = read(join(root, 'examples/articles'))
  return {from: 'examples/articles, 20 times', articles: Array.from({length: 20}, () => own).flat()}
}

function read(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}
