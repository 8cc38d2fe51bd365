import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

const citing: ReadonlySet<string> = new Set(['citing', 'quoting'])

/**
 * Take what the source rests on off its mention, cue and content: `the site said, citing two officials`, `according to
 * the paper, which cited officials`, `the site [reported], citing two officials, [that it sank]`.
 */
export function cutCiting(tokens: readonly Token[], given: Reading): Reading {
  const reading = cutCue(tokens, given)
  const mention = reading.mention.flatMap((range) => cut(tokens, range))
  const content = reading.content.flatMap((range) => cut(tokens, range))
  const same = unchanged(mention, reading.mention) && unchanged(content, reading.content)
  return same || !content.length ? reading : readingWith(reading, {mention, content})
}

/** A cue that runs on over `, citing`, and a content that begins with who is cited. */
function cutCue(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  if (!cue) return reading
  let comma = cue.from + 1
  while (comma + 1 < cue.to && !(tokens[comma]!.text === ',' && citing.has(tokens[comma + 1]!.lower))) comma++
  if (comma + 1 >= cue.to) return reading
  const kept = content.flatMap(({from, to}) => {
    if (from !== cue.to) return [{from, to}]
    let end = from
    while (end < to && tokens[end]!.text !== ',') end++
    return end + 1 < to ? [{from: end + 1, to}] : []
  })
  return kept.length ? readingWith(reading, {cue: {from: cue.from, to: comma}, content: kept}) : reading
}

function cut(tokens: readonly Token[], range: Range): Range[] {
  const {from, to} = range
  for (let i = from; i < to; i++) {
    const {lower, lemma} = tokens[i]!
    if (lemma !== 'cite' && lemma !== 'quote') continue
    const who = tokens[i - 1]?.lower
    if (!citing.has(lower) && who !== 'who' && who !== 'which') continue
    const comma = citing.has(lower) ? i - 1 : i - 2
    if (tokens[comma]?.text !== ',' || inQuotation(tokens, from, i)) continue
    return comma > from ? [{from, to: comma}] : []
  }
  return [range]
}

function inQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  let open = false
  for (let i = from; i < to; i++) {
    const {text} = tokens[i]!
    if (text === '“') open = true
    else if (text === '”') open = false
    else if (text === '"') open = !open
  }
  return open
}

function unchanged(a: readonly Range[], b: readonly Range[]): boolean {
  return a.length === b.length && a.every((range, i) => range === b[i])
}
