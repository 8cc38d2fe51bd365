// Who says that who says it? The way of every claim that came through more than one source.
import {readFileSync} from 'node:fs'
import {chains, readArticle} from 'reportedly'

const graph = readArticle(readFileSync('examples/articles/border-dam.txt', 'utf8'))

for (const {id, pieces} of graph.claims) {
  for (const chain of chains(graph, id)) {
    if (chain.length < 2) continue
    const way = chain.map((source) => source?.name ?? 'nobody named').join(' < ')
    console.log(`${way}: ${pieces.map(({text}) => text).join(' … ')}`)
  }
}

// Output:
// several news outlets < nobody named: the Ostanian army is … preparing to occupy the Kessel Dam
// Jarek Toll < who: otherwise
// Dita Vance < her Ostanian counterpart: that the convoy would turn back on Wednesday night
