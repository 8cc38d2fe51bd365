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
// border-dam.txt: 54 claims, 26 attributions, 15 sources
// grocer-merger.txt: 73 claims, 38 attributions, 23 sources
// lighthouse-interview.txt: 90 claims, 46 attributions, 13 sources
// seagrass-study.txt: 74 claims, 34 attributions, 22 sources
// warehouse-fire-trial.txt: 67 claims, 39 attributions, 19 sources
