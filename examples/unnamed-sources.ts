// How much of an article rests on people without a name, and why are they not named?
import {readFileSync} from 'node:fs'
import {claimsOf, readArticle, sources} from 'reportedly'

const graph = readArticle(readFileSync('examples/articles/grocer-merger.txt', 'utf8'))
let count = 0

for (const {id, name, anonymity} of sources(graph, {identity: 'unnamed'})) {
  const {length} = claimsOf(graph, id)
  count += length
  console.log(`${name}: ${length} claims; ${anonymity?.reason?.text ?? 'no reason given'}`)
}
console.log(`${count} of ${graph.claims.length} claims`)

// Output:
// people: 5 claims; no reason given
// second person: 1 claims; no reason given
// 6 of 73 claims
