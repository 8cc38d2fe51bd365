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
// border-dam.txt: 55 claims, 26 attributions, 15 sources
// grocer-merger.txt: 71 claims, 35 attributions, 21 sources
// lighthouse-interview.txt: 88 claims, 46 attributions, 14 sources
// seagrass-study.txt: 72 claims, 33 attributions, 22 sources
// warehouse-fire-trial.txt: 66 claims, 38 attributions, 18 sources
