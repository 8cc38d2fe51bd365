import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {timeAt} from './time-at.js'

/** How far from the cue a time may stand: `said in an interview with the paper on Tuesday`. */
const reach = 12
/** Further up nothing is told of a time. */
const deepest = 12
/** What stands between the beginning of a clause and a time: `[In the late] 1990s, Lee said`. */
const leading: ReadonlySet<string> = new Set(['ADP', 'ADV', 'DET'])
/** Words that lead to a time from which something was so, not to the day of an act. */
const spanning: ReadonlySet<string> = new Set(['after', 'before', 'for', 'from', 'since', 'until'])
/** Words that give a document to the world: it says what it says on that day. */
const issued: ReadonlySet<string> = new Set([
  'announced',
  'circulated',
  'dated',
  'issued',
  'posted',
  'published',
  'released',
  'sent',
  'unveiled'
])

/**
 * When it was said: the time nearest to the cue, in the cue or in the words around it that are not content.
 *
 * `Lee said on Monday that …`, `On Monday, Lee said …`, `Figures published on Monday show …`; not `The mill closed on Monday, but Lee
 * said …`, where it is the time of another act.
 *
 * @param owners
 *   For every token, the innermost reading whose content holds it, or -1.
 */
export function saidOf(
  tokens: readonly Token[],
  reading: Reading,
  parent: Reading | undefined,
  owners: Int32Array
): Range | null {
  const cue = reading.cue
  if (!cue) return null
  const sentence = tokens[cue.from]!.sentence
  // A nested one was said in the words of its parent.
  const bounds = parent?.content.find(({from, to}) => cue.from >= from && cue.to <= to)
  const taken = (i: number): boolean =>
    tokens[i]!.sentence !== sentence ||
    (bounds !== undefined && (i < bounds.from || i >= bounds.to)) ||
    reading.content.some(({from, to}) => i >= from && i < to)
  for (let i = cue.from; i < Math.min(tokens.length, cue.to + reach) && !taken(i); i++) {
    // A further act has its own time: `said so and left Tuesday`.
    if (i >= cue.to && tokens[i]!.pos === 'VERB' && !tokens[i]!.lower.endsWith('ing')) break
    const to = timeAt(tokens, i)
    if (to > i && !taken(to - 1)) return {from: i, to}
  }
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - reach) && !taken(i); i--) {
    if (inMention(reading, i)) {
      const to = issued.has(tokens[i]!.lower) ? issueDay(i + 1) : null
      if (to) return to
      if (i > 0 && tokens[i - 1]!.sentence === sentence) continue
      break
    }
    if (opensAct(i)) break
    let found = -1
    for (let start = i; start > i - 4 && start >= 0 && !taken(start); start--) {
      if (inMention(reading, start)) break
      if (timeAt(tokens, start) === i + 1) found = start
    }
    if (found >= 0) return isOther(found, i) ? null : {from: found, to: i + 1}
    if (tokens[i]!.pos === 'VERB') break
  }
  return null

  /** Whether a word joins the act to another, which has a time of its own: `closed in May, [but] the union said`. */
  function opensAct(i: number): boolean {
    const {pos, tag, lower} = tokens[i]!
    if (pos === 'CCONJ' || lower === ';' || lower === ':') return true
    const beside = i + 1 === cue!.from || inMention(reading, i + 1)
    return beside && lower !== 'when' && (pos === 'SCONJ' || tag.startsWith('W') || spanning.has(lower))
  }

  /** Whether a time in front of the cue is told by somebody else, or of another act: `The firm cut jobs [in March] and said`. */
  function isOther(from: number, last: number): boolean {
    if (owners[last] !== reading.parent || spanning.has(tokens[from - 1]?.lower ?? '')) return true
    if (isFronted(from)) return false
    for (let at = tokens[last]!.head, steps = 0; at >= 0 && steps < deepest; at = tokens[at]!.head, steps++) {
      if (at >= cue!.from && at < cue!.to) return false
      const {tag, relation} = tokens[at]!
      // `In a note posted [on Friday], Lee said`
      if ((tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') && relation !== 'acl')
        return !taken(at) && !isPartOf(at)
    }
    return false
  }

  /** Whether a time opens a clause: `[On Friday], Lee said`. */
  function isFronted(from: number): boolean {
    let before = from - 1
    while (before >= 0 && tokens[before]!.sentence === sentence && leading.has(tokens[before]!.pos)) before--
    if (before < 0 || tokens[before]!.sentence !== sentence) return true
    return tokens[before]!.pos === 'PUNCT' || tokens[before]!.pos === 'CCONJ'
  }

  /** Whether the act is part of what a verb tells, and has its time: `replied on Friday, [saying]`, `fell on Friday, when Lee [said]`. */
  function isPartOf(verb: number): boolean {
    let at = cue!.from
    while (at + 1 < cue!.to && tokens[at]!.pos !== 'VERB') at++
    const {tag} = tokens[at]!
    if (tag !== 'VBG' && tag !== 'VB' && !isLedByWhen(verb)) return false
    for (let steps = 0; at >= 0 && steps < deepest; at = tokens[at]!.head, steps++) {
      if (at === verb) return true
      if (tokens[at]!.relation === 'conj') return false
    }
    return false
  }

  function isLedByWhen(verb: number): boolean {
    for (let at = cue!.from - 1; at > verb; at--) if (tokens[at]!.lower === 'when') return true
    return false
  }

  /** The time right behind a participle: `published [on Thursday]`. */
  function issueDay(at: number): Range | null {
    const from = tokens[at]?.lower === 'on' || tokens[at]?.lower === 'in' ? at + 1 : at
    const to = from < tokens.length ? timeAt(tokens, from) : -1
    return to > from && !taken(from) ? {from, to} : null
  }
}

function inMention(reading: Reading, i: number): boolean {
  return reading.mention.some(({from, to}) => i >= from && i < to)
}
