import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Gold, readBrat} from './brat.js'

/** An article of a corpus and what people marked in it. */
export interface GoldArticle {
  readonly name: string
  readonly text: string
  readonly gold: readonly Gold[]
}

/**
 * All articles of a folder with `text/NAME.txt` and `attributions/NAME.ann` or `NAME_ANNOTATOR.ann`, in the order of
 * their names; of several annotators, the first.
 */
export function* readGold(folder: string): Generator<GoldArticle> {
  const seen = new Set<string>()
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    if (!file.endsWith('.ann')) continue
    const name = file.replace(/(?:_(?:[0-9a-f]{4}|gold))?\.ann$/, '')
    const path = join(folder, 'text', `${name}.txt`)
    if (seen.has(name) || !existsSync(path)) continue
    seen.add(name)
    const annotations = join(folder, 'attributions', file)
    yield {
      name,
      text: readFileSync(path, 'utf8'),
      gold: readBrat(readFileSync(annotations, 'utf8'), annotations)
    }
  }
}
