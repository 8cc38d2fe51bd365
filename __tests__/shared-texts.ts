import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A text to read, and where it is from. */
export interface Text {
  readonly name: string
  readonly text: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const shared = join(root, '../shared')

/** The articles that belong to the project. */
export const ownArticles: readonly Text[] = texts(join(root, 'examples/articles'))

/** Whether the corpora are beside the project. They are not part of it. */
export const sharedIsThere: boolean = existsSync(join(shared, 'corpora'))

/** A fixed choice of texts of the corpora: evenly spread, so that it has all outlets and kinds. */
export function sharedTexts(): readonly Text[] {
  if (!sharedIsThere) return []
  const agency = readFileSync(join(shared, 'corpora/mpqa/documents.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as {id: string; text: string})
    .map(({id, text}) => ({name: id, text}))
  return [
    ...texts(join(shared, 'articles')),
    ...spread(texts(join(shared, 'corpora/polnear/dev/text')), 6),
    ...spread(texts(join(shared, 'corpora/gum/interview/text')), 2),
    ...spread(agency, 3)
  ]
}

function texts(folder: string): Text[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({name, text: readFileSync(join(folder, name), 'utf8')}))
}

function spread<Value>(values: readonly Value[], count: number): Value[] {
  const step = Math.max(1, Math.floor(values.length / count))
  return values.filter((_, i) => i % step === 0).slice(0, count)
}
