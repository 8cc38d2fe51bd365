import {readArticle} from '../read-article.js'
import {texts} from './texts.js'

// Read one article of so many characters in a process of its own, and say how long it took and how much memory.
const length = Number(process.argv[2])
let text = ''
while (text.length < length) text += `${texts().articles.join('\n\n')}\n\n`
text = text.slice(0, length)
const words = text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)!.length
const before = process.memoryUsage().rss
const started = performance.now()
const graph = readArticle(text)
const seconds = (performance.now() - started) / 1000
// In kilobytes, whatever the system.
const peak = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({seconds, words, before, peak, claims: graph.claims.length}))
