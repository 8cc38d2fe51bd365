import {functionWords} from '../lexicon/function-words.js'
import {charKind} from './char-kind.js'
import {furnitureKinds} from './furniture-kinds.js'

/** What a line looks like, without regard to the lines around it. */
export interface LineShape {
  /** Number of words; of a very long line only the first are counted. */
  readonly words: number
  /** Share of words that are common function words: high in prose, low in menus. */
  readonly common: number
  /** Share of words, but the first, that begin with a capital. */
  readonly capitals: number
  /** Whether it ends as a sentence does. */
  readonly stops: boolean
  /** Running text: several words, among them small ones, ending as a sentence does. */
  readonly prose: boolean
  /** Words of four letters and more that are not function words, lower case. */
  readonly topic: readonly string[]
  /** Kinds of `lib/lexicon/page-furniture.ts`. */
  readonly furniture: readonly string[]
  /** Whether it holds a quotation. */
  readonly quotes: boolean
  /** Who speaks or is spoken to outside quotations. */
  readonly persons: ReadonlySet<'I' | 'we' | 'you'>
}

/** A line is looked at up to here: enough to know it, and no line costs more. */
const sight = 800

const persons: ReadonlyMap<string, 'I' | 'we' | 'you'> = new Map([
  ['i', 'I'],
  ['my', 'I'],
  ['me', 'I'],
  ["i'm", 'I'],
  ["i've", 'I'],
  ['we', 'we'],
  ['our', 'we'],
  ['us', 'we'],
  ["we're", 'we'],
  ["we've", 'we'],
  ['you', 'you'],
  ['your', 'you'],
  ['yours', 'you'],
  ["you're", 'you'],
  ["you've", 'you']
])

export function lineShape(line: string): LineShape {
  const head = line.length > sight ? line.slice(0, sight) : line
  const lowers: string[] = []
  const topic: string[] = []
  const spoken = new Set<'I' | 'we' | 'you'>()
  let common = 0
  let capitals = 0
  let quotes = false
  let quoted = false
  for (let i = 0; i < head.length; ) {
    const kind = charKind(head.charCodeAt(i))
    if (kind === 4) {
      quoted = head[i] === '"' ? !quoted : head[i] === '“'
      quotes = true
    }
    if (kind !== 2) {
      i++
      continue
    }
    const end = wordEnd(head, i)
    const word = head.slice(i, end)
    i = end
    const small = word.toLowerCase()
    const lower = small.includes('’') ? small.replace('’', "'") : small
    if (lowers.length > 0 && word[0] !== lower[0]) capitals++
    if (functionWords.has(lower)) common++
    else if (lower.length >= 4) topic.push(lower)
    const person = lower.length <= 6 ? persons.get(lower) : undefined
    // `US` is a country.
    if (person && !quoted && word !== 'US') spoken.add(person)
    lowers.push(lower)
  }
  const words = lowers.length
  const stops = /[.!?…][\])"”’']*(?:\s[[(][^\])]{1,30}[\])])?$/.test(line.slice(-40))
  return {
    words,
    common: words ? common / words : 0,
    capitals: words > 1 ? capitals / (words - 1) : 0,
    stops,
    prose: words >= 10 && stops && common / words >= 0.2,
    topic,
    furniture: furnitureKinds(lowers),
    quotes,
    persons: spoken
  }
}

/** Where the word that begins at `start` ends; an apostrophe within it belongs to it. */
function wordEnd(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end++) {
    const kind = charKind(text.charCodeAt(end))
    if (kind === 2) continue
    if (kind !== 3 || end + 1 >= text.length || charKind(text.charCodeAt(end + 1)) !== 2) break
  }
  return end
}
