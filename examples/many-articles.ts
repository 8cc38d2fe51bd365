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
// border-dam.txt: 65 claims, 32 attributions, 22 sources
// grocer-merger.txt: 72 claims, 39 attributions, 24 sources
// lighthouse-interview.txt: 92 claims, 49 attributions, 13 sources
// seagrass-study.txt: 72 claims, 34 attributions, 21 sources
// warehouse-fire-trial.txt: 67 claims, 43 attributions, 22 sources
