import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Articles to measure speed on, and others that are only read once. */
export interface Texts {
  readonly from: string
  readonly articles: readonly string[]
  readonly fresh: readonly string[]
}

/** PolNeAR dev, and as much of train, where they lie beside the project; else the examples, often enough. */
export function texts(): Texts {
  const corpus = join(root, '../shared/corpora/polnear')
  if (existsSync(corpus)) {
    const articles = read(join(corpus, 'dev/text'))
    return {from: 'PolNeAR dev', articles, fresh: read(join(corpus, 'train/text')).slice(-articles.length)}
  }
  const own = read(join(root, 'examples/articles'))
  return {
    from: 'examples/articles, 20 times',
    articles: Array.from({length: 20}, () => own).flat(),
    fresh: []
  }
}

function read(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}
