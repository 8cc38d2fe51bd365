import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their'])
const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whose', 'where'])
/** `a group that has worked in the mountains of the north since 1931` */
const longest = 20

/**
 * What a source in front is called besides, taken off what it says: `According to Ann Lee[, a miner who was there,] the roof fell`.
 */
export function nameAccording(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  const who = mention[0]
  const first = content[0]
  if (!cue || !first || tokens[cue.from]!.lower !== 'according') return reading
  if (!who) {
    const mended = first.from === cue.to ? withName(tokens, reading, first) : reading
    return mended === reading ? reading : nameAccording(tokens, mended)
  }
  if (first.from < who.to) return reading
  if (first.from - who.to > 1 || !tellsMore(tokens, first.from)) return reading
  const comma = nameEnd(tokens, first.from, first.to)
  if (comma < 0 || !hasFiniteVerb(tokens, comma + 1, first.to)) return reading
  return readingWith(reading, {
    mention: [{from: who.from, to: comma}, ...mention.slice(1)],
    content: [{from: comma + 1, to: first.to}, ...content.slice(1)]
  })
}

/** In `According to [Ann Lee], the roof fell`, where her name was read as said. */
function withName(tokens: readonly Token[], reading: Reading, first: Range): Reading {
  const comma = nameEnd(tokens, first.from, first.to)
  if (comma <= first.from || !hasFiniteVerb(tokens, comma + 1, first.to)) return reading
  return readingWith(reading, {
    mention: [{from: first.from, to: comma}],
    content: [{from: comma + 1, to: first.to}, ...reading.content.slice(1)]
  })
}

/** Whether a word may open what a source is called besides, or what became of it: `[seen] by the Courier`. */
function tellsMore(tokens: readonly Token[], at: number): boolean {
  const {lower, tag} = tokens[at]!
  return articles.has(lower) || relatives.has(lower) || (tag === 'VBN' && tokens[at + 1]?.lower === 'by')
}

/** The comma behind a noun with no verb but one that tells of it, or -1. */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  let relative = false
  for (let i = from; i < Math.min(to, from + longest); i++) {
    if (tokens[i]!.text === ',') return i
    if (relatives.has(tokens[i]!.lower)) relative = true
    else if (!relative && isFiniteVerb(tokens, i)) return -1
  }
  return -1
}
