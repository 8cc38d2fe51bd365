import type {LineShape} from './line-shape.js'
import {mainBlock} from './main-block.js'
import type {Paragraph} from './paragraph.js'

/**
 * What the model is told of every line: names of what is true of it, and of what stands around it.
 *
 * As in Kohlschütter et al. 2010 (“Boilerplate detection using shallow text features”), lengths of a line and its neighbours
 * say most; words, the shares of prose around, and a shared topic add to that.
 */
export function lineFeatures(lines: readonly Paragraph[], shapes: readonly LineShape[]): string[][] {
  const seen = new Map<string, number>()
  for (const {text} of lines) {
    const key = keyOf(text)
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const core = coreTopic(shapes)
  const proseWords = shapes.map((shape) => (shape.prose ? shape.words : 0))
  const sums = [0]
  const all = [0]
  shapes.forEach((shape, i) => {
    sums.push(sums[i]! + proseWords[i]!)
    all.push(all[i]! + shape.words)
  })
  const total = sums.at(-1)!
  const plain = bucket(total / Math.max(1, all.at(-1)!), [0.3, 0.5, 0.7, 0.9])
  const runs = runLengths(shapes)
  const blocks = [8, 30].map((price) => ({
    price,
    ...mainBlock(
      shapes.map((shape, i) => proseWords[i]! || -price * (shape.stops && shape.words > 5 ? 0.2 : 1))
    )
  }))
  const headings = headingsBefore(shapes)
  return lines.map((line, i) => {
    const shape = shapes[i]!
    const length = lengthOf(shape)
    const features = ['any line', `length ${length}`, `length ${length}, page ${plain} prose`]
    const end = /(?:…|\.\.\.)[\])]?$/.test(line.text)
      ? 'ellipsis'
      : /:$/.test(line.text)
        ? 'colon'
        : shape.stops
          ? 'stop'
          : 'no stop'
    features.push(`ends in ${end}`, `length ${length}, ends in ${end}`)
    if (shape.words >= 3) {
      features.push(`small words ${bucket(shape.common, [0.01, 0.15, 0.25, 0.35])}`)
      features.push(`capitals ${bucket(shape.capitals, [0.05, 0.2, 0.4, 0.7])}`)
    }
    const text = line.text.length > 1500 ? line.text.slice(0, 1500) : line.text
    for (const kind of shape.furniture) {
      features.push(`furniture: ${kind}`)
      features.push(
        `furniture: ${kind}, ${shape.words < 12 ? 'short' : shape.words < 30 ? 'middling' : 'long'}`
      )
    }
    for (const person of shape.persons) features.push(`says ${person}`)
    if (/\b(?:said|says|told|added|according to)\b/.test(text)) features.push('says said')
    if (/<\/?[a-z]+|&lt;|[{};]$|\(\)/.test(text)) features.push('holds markup')
    if (shape.quotes) features.push('holds a quotation')
    if (/,\s/.test(text)) features.push('holds a comma')
    if (text.includes('©')) features.push('holds ©')
    if (/[|»›→▸►•·]/.test(text)) features.push('holds a separator')
    if (/https?:|www\.|\.com\b|@\w/.test(text)) features.push('holds an address')
    if (/\b(?:19|20)\d\d\b/.test(text) && shape.words < 14) features.push('short with a year')
    if (/\b\d{1,2}:\d\d\b|\bago\b/.test(text) && shape.words < 14) features.push('short with a time')
    if (/^\p{Ll}/u.test(text)) features.push('begins small')
    if (
      /\b(?:is|was|are) an? (?:[\w-]+ ){0,6}(?:writer|reporter|editor|journalist|columnist|author|correspondent|contributor|producer|professor|fellow)\b|\b(?:contributed to this|contact (?:him|her|the author)|can be reached|covers? \w+ for|follow (?:him|her))\b/i.test(
        text
      )
    )
      features.push('tells of its author')
    if (/^[\d#$]/.test(text)) features.push('begins with a number')
    if (text === text.toUpperCase() && shape.words > 1) features.push('capitals only')
    if (
      /^(?:click|read|sign|subscribe|follow|share|watch|get|join|download|see|view|learn|check|listen|enter|please|register|log|support|donate|contact|buy|try|visit|browse|skip|find|sorry|thanks|thank|stay|don['’]t|choose|select)\b/i.test(
        text
      )
    )
      features.push('begins with a call')
    if (seen.get(keyOf(line.text))! > 1 && shape.words >= 2)
      features.push('repeated', `repeated, ${shape.prose ? 'prose' : 'no prose'}`)
    const before = sums[i]!
    const after = total - sums[i + 1]!
    features.push(`prose before ${bucket(before, [1, 40, 150])}, after ${bucket(after, [1, 40, 150])}`)
    for (const {price, from, to} of blocks) {
      const place =
        i < from
          ? `before, ${bucket(from - i, [2, 4, 8])}`
          : i < to
            ? 'inside'
            : `after, ${bucket(i - to, [1, 4, 12, 30])}`
      features.push(
        `main block at ${price}: ${place}`,
        `main block at ${price}: ${place}, ${shape.prose ? 'prose' : shape.words >= 8 ? 'long' : 'short'}`
      )
    }
    const heading = headings[i]
    if (heading) {
      const near = bucket(i - heading.at, [2, 6, 20])
      for (const kind of heading.kinds)
        features.push(`under a heading: ${kind}`, `under a heading: ${kind}, ${near}`)
    }
    for (const reach of [1, 3, 8]) {
      const from = Math.max(0, i - reach)
      const to = Math.min(lines.length, i + reach + 1)
      const near = sums[to]! - sums[from]! - proseWords[i]!
      const words = all[to]! - all[from]! - shape.words
      features.push(
        `prose within ${reach}: ${bucket(near / Math.max(1, words), [0.01, 0.25, 0.5, 0.75, 0.95])}`
      )
      if (reach === 3)
        features.push(
          `length ${length}, prose within 3: ${bucket(near / Math.max(1, words), [0.01, 0.5, 0.8])}`
        )
    }
    for (const [name, at] of [
      ['before', i - 1],
      ['second before', i - 2],
      ['after', i + 1],
      ['second after', i + 2]
    ] as const) {
      const other = shapes[at]
      features.push(`${name}: ${other ? `${lengthOf(other)}${other.stops ? ' stop' : ''}` : 'nothing'}`)
    }
    features.push(`in a run without prose of ${bucket(runs[i]!, [1, 2, 4, 8, 16])}`)
    if (shape.topic.length >= 2) {
      const shared = sharedTopic(shape, core, proseWords[i]! >= 25)
      features.push(`topic ${bucket(shared, [0.01, 0.2, 0.35, 0.5, 0.7])}`)
      features.push(`length ${length}, topic ${bucket(shared, [0.2, 0.5])}`)
    }
    return features
  })
}

/** For every line, the nearest short line of furniture before it that stands behind the first prose. */
function headingsBefore(
  shapes: readonly LineShape[]
): ({at: number; kinds: readonly string[]} | undefined)[] {
  let last: {at: number; kinds: readonly string[]} | undefined
  let begun = false
  return shapes.map((shape, i) => {
    const found = last
    if (shape.prose) begun = true
    else if (begun && shape.words > 0 && shape.words < 8) {
      const kinds = shape.furniture
      if (kinds.length) last = {at: i, kinds}
    }
    return found
  })
}

function keyOf(text: string): string {
  return text.length > 200 ? text.slice(0, 200) : text.toLowerCase()
}

/** How many topic words occur in which number of the longer paragraphs. */
function coreTopic(shapes: readonly LineShape[]): Map<string, number> {
  const core = new Map<string, number>()
  for (const shape of shapes) {
    if (!shape.prose || shape.words < 25) continue
    for (const word of new Set(shape.topic)) core.set(word, (core.get(word) ?? 0) + 1)
  }
  return core
}

/** Share of the topic words of a line that other long paragraphs hold. */
function sharedTopic(shape: LineShape, core: ReadonlyMap<string, number>, isIn: boolean): number {
  let shared = 0
  for (const word of shape.topic) if ((core.get(word) ?? 0) > (isIn ? 1 : 0)) shared++
  return shared / shape.topic.length
}

/** For every line, how many lines without prose stand in its run; 0 for prose. */
function runLengths(shapes: readonly LineShape[]): number[] {
  const runs = new Array<number>(shapes.length).fill(0)
  for (let i = 0; i < shapes.length; ) {
    if (shapes[i]!.prose) {
      i++
      continue
    }
    let end = i
    while (end < shapes.length && !shapes[end]!.prose) end++
    runs.fill(end - i, i, end)
    i = end
  }
  return runs
}

function lengthOf({words}: LineShape): string {
  const found = [2, 3, 5, 8, 12, 18, 30, 60].findIndex((limit) => words < limit)
  return ['0-1', '2', '3-4', '5-7', '8-11', '12-17', '18-29', '30-59', '60+'][found < 0 ? 8 : found]!
}

function bucket(value: number, limits: readonly number[]): string {
  const at = limits.findIndex((limit) => value < limit)
  return at === 0 ? `<${limits[0]}` : `>=${limits.at(at < 0 ? -1 : at - 1)}`
}
