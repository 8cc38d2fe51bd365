import {type Example, makeExample} from './example.js'
import {headline} from './headline.js'
import {readConllu} from './read-conllu.js'
import {readParses} from './read-parses.js'
import type {Tree} from './tree.js'

/** Reads a file of the folder of corpora; unpacks it where it is packed. */
export type ReadCorpus = (path: string) => string

/** Sentences with grammar of hand or machine. */
export interface GrammarCorpora {
  /** By hand: web text, and genres of GUM other than news and interview. */
  readonly gold: readonly Example[]
  /** By machine: news. */
  readonly silver: readonly Example[]
}

/** What tagger and parser are trained on. */
export function trainingCorpora(read: ReadCorpus): GrammarCorpora {
  return {
    gold: [
      ...examples(withHeadlines(readConllu(read('trees/ud-ewt-train.conllu.gz')))),
      ...examples(withHeadlines(readConllu(read('trees/gum-other-genres.conllu.gz'))))
    ],
    silver: examples(withHeadlines(parsedArticles(read, 'train')))
  }
}

/** What they are measured on. */
export function testCorpora(read: ReadCorpus): GrammarCorpora {
  return {
    gold: examples(readConllu(read('trees/ud-ewt-dev.conllu.gz'))),
    silver: examples(parsedArticles(read, 'dev'))
  }
}

/** Every fifth short sentence once more as a headline, these in title case and with few capitals in turn. */
function withHeadlines(trees: readonly Tree[]): Tree[] {
  const lines = trees.flatMap((tree, i) => (i % 5 === 0 ? (headline(tree, i % 10 === 0) ?? []) : []))
  return [...trees, ...lines]
}

function parsedArticles(read: ReadCorpus, part: string): Tree[] {
  return read(`polnear/parses/${part}.ndjson.gz`)
    .split('\n')
    .filter((line) => line)
    .flatMap((line) => {
      const {id, sentences} = JSON.parse(line)
      return readParses(read(`polnear/${part}/text/${id}.txt`), sentences)
    })
}

function examples(trees: readonly Tree[]): Example[] {
  return trees.flatMap((tree) => makeExample(tree) ?? [])
}
