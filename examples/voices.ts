// How many words does each voice get, and how many of them are its own?
import {readFileSync} from 'node:fs'
import {readArticle, voices} from 'reportedly'

const graph = readArticle(readFileSync('examples/articles/seagrass-study.txt', 'utf8'))

for (const {source, words, quoted} of voices(graph).slice(0, 8)) {
  console.log(`${source?.name ?? 'nobody named'}: ${words} words, ${quoted} quoted`)
}

// Output:
