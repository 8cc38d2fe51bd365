// How much of an article rests on people without a name?
import {readFileSync} from 'node:fs'
import {readArticle} from 'reportedly'

const {attributions, sources} = readArticle(readFileSync('examples/articles/grocer-merger.txt', 'utf8'))
const unnamed = sources.filter(({identity}) => identity === 'unnamed' || identity === 'group')
const said = (id: string) => attributions.filter(({source}) => source === id).length

for (const {id, name, identity} of unnamed) console.log(`${name} (${identity}): ${said(id)}`)

const rest = unnamed.reduce((sum, {id}) => sum + said(id), 0)
console.log(`${rest} of ${attributions.length} attributions`)

// Output:
