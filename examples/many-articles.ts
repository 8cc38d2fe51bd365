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
