// Who says what in an article? The first ten acts of saying, each with its source.
import {readFileSync} from 'node:fs'
import {readArticle} from 'reportedly'

const graph = readArticle(readFileSync('examples/articles/warehouse-fire-trial.txt', 'utf8'))
const names = new Map(graph.sources.map(({id, name}) => [id, name]))

for (const {source, content} of graph.attributions.slice(0, 10)) {
  const who = source ? names.get(source) : 'nobody named'
  const what = content.map((piece) => piece.text).join(' … ')
  console.log(`${who}: ${what.length > 60 ? `${what.slice(0, 60).trim()}…` : what}`)
}

// Output:
