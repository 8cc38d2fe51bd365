import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {agentiveVerbs} from '../lexicon/agentive-verbs.js'
import {judgingVerbs} from '../lexicon/judging-verbs.js'
import {personalVerbs} from '../lexicon/personal-verbs.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {urgingVerbs} from '../lexicon/urging-verbs.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {isForOthers} from './is-for-others.js'
import {readingWith} from './reading-with.js'

const saying: ReadonlySet<string> = new Set([
  ...trailingVerbs,
  'deny',
  'demand',
  'find',
  'recommend',
  'tell',
  'urge'
])
/** How far behind a semicolon the verb of the next clause stands. */
const reach = 8
const pairs: ReadonlySet<string> = new Set(['appeal for', 'point out'])
const present: ReadonlySet<string> = new Set(['VBZ', 'VBP'])
const opening: ReadonlySet<string> = new Set(['“', '(', '``'])
const closing: ReadonlySet<string> = new Set(['”', ')', "''"])

/**
 * Take off a content what its source does besides saying it: the next verb of the same subject.
 *
 * `Lee said [it leaks]; the report warned that it rusts`; `Lee criticised [the plan] and called for talks`; `Lee said [she was sorry], adding that …`.
 */
export function cutJoined(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const cued = new Uint8Array(tokens.length)
  for (const {cue} of readings) if (cue) cued.fill(1, cue.from, cue.to)
  /** For verbs of other readings, who says the first of the two. */
  const owners = new Map<number, readonly Range[]>()
  const cut = readings.flatMap(cutOne)
  return owners.size ? cut.map(lent) : cut

  function cutOne(reading: Reading): Reading | Reading[] {
    const {cue, content} = reading
    const last = content.at(-1)
    if (!cue || !last || last.from < cue.to) return reading
    const end = endOf(cue, last)
    if (end >= last.to) return reading
    const before = readingWith(reading, {content: [...content.slice(0, -1), {from: last.from, to: end}]})
    const next = nextAct(reading, end, last.to)
    return next ? [before, next] : before
  }

  /** `the sample was small and [pointed out] that`: who says that the sample was small. */
  function lent(reading: Reading): Reading {
    const {cue, mention} = reading
    if (!cue || mention.length) return reading
    for (let i = cue.from; i < cue.to; i++) {
      const owner = owners.get(i)
      if (owner) return readingWith(reading, {mention: owner})
    }
    return reading
  }

  /** What the source does next by a verb that is said for itself, and of which no other reading knows: `and [recommended] repairs`. */
  function nextAct({mention, confidence}: Reading, from: number, to: number): Reading | null {
    let verb = from
    while (verb < to && tokens[verb]!.pos !== 'VERB') verb++
    if (verb >= to || !mention.length) return null
    const says = personalVerbs.has(tokens[verb]!.lemma)
    if (cued[verb] && says) owners.set(verb, mention)
    if (cued[verb] || (!says && !agentiveVerbs.has(tokens[verb]!.lemma))) return null
    const pair = `${tokens[verb]!.lemma} ${tokens[verb + 1]?.lower}`
    const start = verb + (judgingVerbs.has(pair) || urgingVerbs.has(pair) || pairs.has(pair) ? 2 : 1)
    if (start >= to) return null
    return {
      cue: {from: verb, to: start},
      mention,
      content: [{from: start, to}],
      parent: -1,
      confidence: Math.min(confidence, 0.6),
      why: 'next verb of the same source'
    }
  }

  function endOf(cue: Range, {from, to}: Range): number {
    let depth = 0
    let clause = false
    for (let i = from; i < to; i++) {
      const {text, pos, head, relation, tag} = tokens[i]!
      if (text === '"') depth = depth ? 0 : 1
      else if (opening.has(text)) depth++
      else if (closing.has(text)) depth = Math.max(0, depth - 1)
      if (relation.startsWith('nsubj') && head > i) clause = true
      if (!depth && text === ';' && i > from && speaksNext(tokens, i + 1, to)) return i
      if (depth || pos !== 'VERB') continue
      // Joined to the verb of the cue, or to the first in what is said.
      const top = head >= from && head < i ? tokens[head]!.head : head
      if (relation === 'conj' && top >= cue.from && top < cue.to && isForOthers(tokens, i, from)) {
        const link = linkBefore(i, from)
        if (link > from) return tokens[link - 1]!.text === ',' ? link - 1 : link
      }
      if (head < cue.from || head >= cue.to || tokens[head]!.pos !== 'VERB') continue
      // `Lee said she met Ruiz and left` can be read both ways.
      if (relation === 'conj' && (!clause || cued[i] === 1) && sameForm(tag, tokens[head]!.tag)) {
        const link = linkBefore(i, from)
        if (link > from) return tokens[link - 1]!.text === ',' ? link - 1 : link
      }
      if (relation === 'advcl' && tag === 'VBG' && cued[i] === 1) {
        let comma = i - 1
        while (comma > from && tokens[comma]!.pos === 'ADV') comma--
        if (comma > from && tokens[comma]!.text === ',') return comma
      }
    }
    return to
  }

  /** The conjunction before a verb, where no subject of its own stands between; else -1. */
  function linkBefore(verb: number, from: number): number {
    let link = -1
    for (let i = verb - 1; i > from; i--) {
      const {head, relation} = tokens[i]!
      if (head === verb && (relation.startsWith('nsubj') || relation === 'expl')) return -1
      if (link < 0 && head === verb && relation === 'cc') link = i
    }
    return link
  }
}

/** Who says or demands something else opens the next clause: `…; [the report warned] that it rusts`. */
function speaksNext(tokens: readonly Token[], from: number, limit: number): boolean {
  let noun = false
  for (let i = from; i + 1 < Math.min(limit, from + reach); i++) {
    const {pos, lemma} = tokens[i]!
    if (noun && isFiniteVerb(tokens, i) && pos === 'VERB') return saying.has(lemma)
    if (pos === 'PUNCT' || pos === 'SCONJ' || pos === 'CCONJ') return false
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') noun = true
  }
  return false
}

function sameForm(one: string, other: string): boolean {
  return one === other || (present.has(one) && present.has(other))
}
