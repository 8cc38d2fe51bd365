import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {halvesAround} from './halves-around.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {nounPhraseStart} from './noun-phrase.js'
import {ownersOf} from './owners-of.js'
import {readingWith} from './reading-with.js'
import {trimRange} from './trim-range.js'

/**
 * Contents of which only one half was read, where who says it stands in the middle.
 *
 * `To save it, Lee said, [the town must pay]`: all of it. `[The ferry sank], Lee said, after a blast`: all of it.
 */
export function joinHalves(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  let taken: Int32Array | undefined
  return readings.map((reading, r) => {
    const {cue, mention, content} = reading
    const first = mention[0]
    if (!cue || !first || mention.length > 1) return reading
    // `The plant, said the operator, will close`
    const inverted = first.from === cue.to
    const who = inverted ? first : lastOf(first, cue)
    if (!inverted && who.to !== cue.from) return reading
    const start = inverted ? cue.from : who.from
    if (tokens[start - 1]?.text !== ',') return reading
    const verb = tokens[cue.to - 1]!
    // `she said`, `she liked to say`
    const finite = isFiniteVerb(tokens, cue.to - 1) || (verb.tag === 'VB' && isFiniteVerb(tokens, cue.from))
    if (!trailingVerbs.has(verb.lemma) || !finite) return reading
    const frame: Range = {from: start, to: inverted ? who.to : cue.to}
    taken ??= ownersOf(tokens.length, readings)
    const owner = taken
    const halves = halvesAround(tokens, frame, (at) => owner[at] === 0 || owner[at] === r + 1)
    if (!halves) return reading
    const [before, after] = halves
    // What the model reads further on stays.
    const to = Math.max(after.to, content.at(-1)?.to ?? 0)
    const kept = [before, {from: after.from, to}].flatMap((range) => trimRange(tokens, range) ?? [])
    return readingWith(reading, {mention: [who], content: kept})
  })

  /** `The plant, [the operator] said, will close`, where the model takes both for the source. */
  function lastOf(who: Range, cue: Range): Range {
    const from = nounPhraseStart(tokens, who.to, who.from)
    const after = tokens[cue.to + 1]
    const split = from > who.from + 1 && tokens[from - 1]!.text === ',' && tokens[cue.to]?.text === ','
    return split && (after?.pos === 'AUX' || isFiniteVerb(tokens, cue.to + 1)) ? {from, to: who.to} : who
  }
}
