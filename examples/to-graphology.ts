// Which sources stand behind most claims? The graph in graphology, by plain mapping.
import {readFileSync} from 'node:fs'
import {MultiDirectedGraph} from 'graphology'
import {readArticle} from 'reportedly'

const {sources, attributions, claims, edges} = readArticle(
  readFileSync('examples/articles/warehouse-fire-trial.txt', 'utf8')
)
const graph = new MultiDirectedGraph()
for (const source of sources) graph.addNode(source.id, source)
for (const attribution of attributions) graph.addNode(attribution.id, attribution)
for (const claim of claims) graph.addNode(claim.id, claim)
for (const {type, from, to} of edges) graph.addDirectedEdge(from, to, {type})

const reach = sources.map(({id, name}) => {
  const said = graph.outNeighbors(id)
  return {name, claims: new Set(said.flatMap((node) => graph.outNeighbors(node))).size}
})
reach.sort((a, b) => b.claims - a.claims)
for (const {name, claims} of reach.slice(0, 5)) console.log(`${name}: ${claims}`)
console.log(`${graph.order} nodes, ${graph.size} edges`)

// Output:
