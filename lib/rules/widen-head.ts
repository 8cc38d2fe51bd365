import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {timeAt} from '../manner/time-at.js'
import {phraseAround} from './phrase-around.js'
import {readingWith} from './reading-with.js'
import {sentenceAround} from './sentence-around.js'

const links: ReadonlySet<string> = new Set(['by', 'in', 'from', 'at', 'of', 'for'])

/**
 * Mentions that are the tail of a name, with its head: `[a report by] the institute concluded`, `[reports in] France say`,
 * `[a survey finished] last year found`.
 */
export function widenHead(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  const last = mention.at(-1)
  if (!cue || !last || last.to !== cue.from) return reading
  const link = tokens[last.from - 1]
  if (
    !link ||
    (!links.has(link.lower) && ((link.tag !== 'VBN' && link.tag !== 'VBD') || !isTime(tokens, last)))
  )
    return reading
  const before = last.from - 2
  const noun = tokens[before]
  if (!noun || noun.sentence !== tokens[cue.from]!.sentence || (noun.pos !== 'NOUN' && noun.pos !== 'PROPN'))
    return reading
  // `a letter to the board of directors urging`: of the letter nobody can tell.
  if (tokens[cue.from]!.tag === 'VBG') return reading
  for (let i = last.from; i < last.to; i++) if (tokens[i]!.text === ',') return reading
  let {from} = phraseAround(tokens, before, {from: sentenceAround(tokens, before).from, to: before + 1})
  while (tokens[from]!.pos === 'ADP') from++
  if (content.some((range) => range.from <= before && from < range.to)) return reading
  return readingWith(reading, {mention: [...mention.slice(0, -1), {from, to: last.to}]})
}

/** `the next year`: nobody who says anything. */
function isTime(tokens: readonly Token[], {from, to}: Range): boolean {
  return timeAt(tokens, tokens[from]!.pos === 'DET' && from + 1 < to ? from + 1 : from) === to
}
