// What does an article pass on without saying who says so?
import {readFileSync} from 'node:fs'
import {readArticle} from 'reportedly'

const graph = readArticle(readFileSync('examples/articles/border-dam.txt', 'utf8'))

for (const {basis, cue, content} of graph.attributions) {
  if (basis !== 'hearsay') continue
  console.log(`${cue?.text}: ${content.map(({text}) => text).join(' … ')}`)
}

// Output:
