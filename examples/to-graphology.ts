// Which sources stand behind most claims? The graph in graphology, which has algorithms for such questions.
import {readFileSync} from 'node:fs'
import {MultiDirectedGraph} from 'graphology'
import {readArticle, toGraphology} from 'reportedly'

const article = readArticle(readFileSync('examples/articles/warehouse-fire-trial.txt', 'utf8'))
const graph = new MultiDirectedGraph()
graph.import(toGraphology(article))

const reach = article.sources.map(({id, name}) => {
  const said = graph.outNeighbors(id)
  return {name, claims: new Set(said.flatMap((node) => graph.outNeighbors(node))).size}
})
reach.sort((a, b) => b.claims - a.claims)

for (const {name, claims} of reach.slice(0, 5)) console.log(`${name}: ${claims}`)

// Output:
// Carla Jimenez: 13
// Neil Sandoval: 5
// Ada Quill: 5
// Owner: 4
// Dale Wintermute: 4
