import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {feelingAdjectives} from '../lexicon/feeling-adjectives.js'
import {feelingParticiples} from '../lexicon/feeling-participles.js'
import {ofVerbs} from '../lexicon/of-verbs.js'
import {passiveVerbs} from '../lexicon/passive-verbs.js'
import {agentAfter} from './agent-after.js'
import {byBehind} from './by-behind.js'
import {deedAfter} from './deed-after.js'
import {isPassive} from './is-passive.js'
import {readingWith} from './reading-with.js'
import {trimRange} from './trim-range.js'

/**
 * Readings of a passive, with who does it behind `by` for their source.
 *
 * `Lee was accused by [the union] of fraud`: content `Lee`, `of fraud`; `The film was called “a mess” by [the critic Ann Lee].`
 */
export function nameAgents(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  if (!cue) return reading
  let verb = cue.to - 1
  while (verb > cue.from && tokens[verb]!.pos === 'ADP') verb--
  if (!isPassive(tokens, verb)) return reading
  const {lower, lemma, sentence} = tokens[verb]!
  if (feelingParticiples.has(lower) || feelingAdjectives.has(lower)) return reading
  // `was branded`, where the tagger takes it for an adjective
  const said =
    passiveVerbs.has(lemma) || passiveVerbs.has(lower.slice(0, -2)) || passiveVerbs.has(lower.slice(0, -1))
  const who = mention[0]
  // Who stands before the verb does not say it; for other verbs the model may know better.
  if (mention.length > 1 || (who && who.from < cue.from && !said)) return reading
  let limit = cue.to
  while (tokens[limit]?.sentence === sentence) limit++
  const by = byBehind(tokens, verb, limit)
  // `was criticised for [its size]`: that is why, and not who.
  if (by < 0 && said && who && who.from >= cue.to - 1 && tokens[who.from - 1]!.lower === 'for')
    return readingWith(reading, {
      mention: [],
      content: joined([...content, who].sort((a, b) => a.from - b.from))
    })
  if (by < 0) return reading
  const agent = agentAfter(tokens, by, limit, ofVerbs.has(lemma))
  // `was expected [by the end of May]`: nobody
  if (!agent)
    return who?.from === by ? readingWith(reading, {mention: [], content: [...content, who]}) : reading
  const deed = said ? deedAfter(tokens, behind(tokens, agent), limit) : null
  // `by [dozens of papers, from north to south]`: the model knows better what belongs to them.
  if (who && who.from >= by && !deed) return reading
  const all = [...mention, ...content]
  if (deed && !all.some(({from, to}) => from < deed.to && deed.from < to)) all.push(deed)
  const rest = all
    .sort((a, b) => a.from - b.from)
    .flatMap((range) => cutOut(range, {from: by, to: agent.to}))
    .flatMap((range) => trimRange(tokens, range) ?? [])
  return rest.length ? readingWith(reading, {mention: [agent], content: joined(rest)}) : reading
}

/** Behind `Ann Lee, a former minister,` what is said of somebody may follow a second comma. */
function behind(tokens: readonly Token[], {from, to}: Range): number {
  if (tokens[to]?.text !== ',') return to
  for (let i = from; i < to; i++) if (tokens[i]!.text === ',') return to + 1
  return to
}

/** What is left of a range on both sides of another. */
function cutOut({from, to}: Range, hole: Range): Range[] {
  if (hole.to <= from || to <= hole.from) return [{from, to}]
  return [
    {from, to: hole.from},
    {from: hole.to, to}
  ].filter((range) => range.from < range.to)
}

/** Ranges side by side as one. */
function joined(ranges: readonly Range[]): Range[] {
  const list: Range[] = []
  for (const range of ranges) {
    const last = list.at(-1)
    if (last && range.from <= last.to)
      list[list.length - 1] = {from: last.from, to: Math.max(last.to, range.to)}
    else list.push(range)
  }
  return list
}
