import {decode} from './decode.js'
import {lineFeatures} from './line-features.js'
import type {LineShape} from './line-shape.js'
import {lineWeights} from './line-weights.js'
import {openLines} from './open-lines.js'
import type {Paragraph} from './paragraph.js'

/** A sentence has so many words at least. */
const shortest = 5
/** What a change between article and furniture costs, in log odds. */
const price = 1
/** Losing a line of the article is worse than keeping one of furniture. */
const caution = 0.5
/** Where nearly all is running text, a line has to look like furniture by itself. */
const cautionInProse = 3

/** Which lines are the article. */
export function keepLines(lines: readonly Paragraph[], shapes: readonly LineShape[]): boolean[] {
  if (!isPage(shapes)) return lines.map(() => true)
  let prose = 0
  let all = 0
  for (const shape of shapes) {
    all += shape.words
    if (shape.prose) prose += shape.words
  }
  const bias = prose >= all * 0.8 ? cautionInProse : caution
  const kept = keptOf(lines, shapes, bias)
  const open = openLines(lines, shapes)
  if (open.length === lines.length) return kept
  const found = keptOf(
    open.map((i) => lines[i]!),
    open.map((i) => shapes[i]!),
    bias
  )
  open.forEach((i, at) => {
    if (found[at] && isSentence(shapes[i]!)) kept[i] = true
  })
  return kept
}

/** Running text, or a short sentence, that speaks of nothing that pages speak of. */
function isSentence({furniture, prose, stops, words}: LineShape): boolean {
  return (
    (prose || (stops && words >= shortest)) &&
    !furniture.some((kind) => telling.has(kind) && kind !== 'comments')
  )
}

function keptOf(lines: readonly Paragraph[], shapes: readonly LineShape[], bias: number): boolean[] {
  const scores = lineFeatures(lines, shapes).map((features) => {
    let score = bias
    for (const name of features) score += lineWeights.get(name) ?? 0
    return score
  })
  return decode(scores, price)
}

/** What stands around articles and is seldom spoken of in them. */
const telling: ReadonlySet<string> = new Set([
  'subscription',
  'legal',
  'sharing',
  'more',
  'appeal',
  'comments'
])

/** Whether there is anything around an article at all: a line of furniture, or many lines that are not running text. */
function isPage(shapes: readonly LineShape[]): boolean {
  if (shapes.length < 2) return false
  let other = 0
  for (const {prose, words, furniture} of shapes) {
    if (furniture.length > 1 && words < 40) return true
    if (prose) continue
    if (words < 20 && furniture.some((kind) => telling.has(kind))) return true
    other++
  }
  return other >= 8 && other >= shapes.length * 0.4
}
