// What does an article pass on without saying who says so?
import {readFileSync} from 'node:fs'
import {readArticle} from 'reportedly'

const graph = readArticle(readFileSync('examples/articles/border-dam.txt', 'utf8'))

for (const {basis, cue, content} of graph.attributions) {
  if (basis !== 'hearsay') continue
  console.log(`${cue?.text}: ${content.map(({text}) => text).join(' … ')}`)
}

// Output:
// reportedly: the Ostanian army is … preparing to occupy the Kessel Dam
// reported: attempt to cut the road to the pumping station at Lower Kessel last Friday
// allegedly: Farmers … threw stones at an Ostanian convoy on Tuesday near the village of Hask while a Velmaran patrol looked on
// was said to: an Ostanian armored vehicle … have broken through a Velmaran roadblock, injuring a driver
