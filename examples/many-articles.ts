// What is in a folder of articles?
import {readdirSync, readFileSync} from 'node:fs'
import {readArticle} from 'reportedly'

const folder = 'examples/articles'

for (const name of readdirSync(folder).sort()) {
  const graph = readArticle(readFileSync(`${folder}/${name}`, 'utf8'), {id: name})
  const {claims, attributions, sources} = graph
  console.log(
    `${name}: ${claims.length} claims, ${attributions.length} attributions, ${sources.length} sources`
  )
}

// Output:
// border-dam.txt: 52 claims, 30 attributions, 20 sources
// grocer-merger.txt: 67 claims, 38 attributions, 22 sources
// lighthouse-interview.txt: 73 claims, 42 attributions, 10 sources
// seagrass-study.txt: 68 claims, 33 attributions, 20 sources
// warehouse-fire-trial.txt: 57 claims, 42 attributions, 21 sources
