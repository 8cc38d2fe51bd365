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
// Witness: Owner spoke of “a fresh start” days before Port Ellery wareh…
// Owner: “a fresh start”
// his lawyer: her memory
// former bookkeeper: that the owner of a failing furniture business talked about…
// Owner: “a fresh start”
// Dale Wintermute: not guilty to arson and insurance fraud
// Prosecutors: he owed suppliers more than $600,000 when the fire broke out…
// Carla Jimenez: “He sat on the edge of my desk and said the insurance would…
// Carla Jimenez: he was joking
// Carla Jimenez: Wintermute had asked her to move the ledgers to her car
