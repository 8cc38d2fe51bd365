// How many words does each voice get, and how many of them are its own?
import {readFileSync} from 'node:fs'
import {readArticle} from 'reportedly'

const {attributions, sources} = readArticle(readFileSync('examples/articles/seagrass-study.txt', 'utf8'))
const words = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0

const voices = sources.map(({id, name}) => {
  const said = attributions.filter(({source, parent}) => source === id && parent === null)
  const count = (all: typeof said) =>
    all.reduce((sum, {content}) => sum + content.reduce((n, piece) => n + words(piece.text), 0), 0)
  return {name, all: count(said), quoted: count(said.filter(({form}) => form === 'direct'))}
})
voices.sort((a, b) => b.all - a.all)

for (const {name, all, quoted} of voices.slice(0, 8)) console.log(`${name}: ${all}, ${quoted} quoted`)

// Output:
