import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {nounPhraseEnd} from './noun-phrase.js'
import {readingWith} from './reading-with.js'

const starts: ReadonlySet<string> = new Set(['PROPN', 'DET', 'PRON'])

/**
 * Who says it behind the verb, where the model took what stands before for the source.
 *
 * `The council, argued [Ann Lee of the union], had raised prices`: the council is what Lee speaks of.
 */
export function turnAsides(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention} = reading
  const before = mention[0]
  if (!cue || !before || mention.length > 1 || before.to > cue.from || cue.from - before.to > 1)
    return reading
  if (tokens[cue.from - 1]!.text !== ',' || cue.to - cue.from > 1) return reading
  const next = tokens[cue.to]
  if (!next || !starts.has(next.pos) || !isFiniteVerb(tokens, cue.from)) return reading
  const {sentence} = tokens[cue.from]!
  let limit = cue.to
  while (tokens[limit]?.sentence === sentence) limit++
  const end = nounPhraseEnd(tokens, cue.to, limit)
  if (end === cue.to || tokens[end]?.text !== ',' || end + 1 >= limit || !isFiniteVerb(tokens, end + 1))
    return reading
  while (limit > end + 1 && tokens[limit - 1]!.pos === 'PUNCT') limit--
  const subject = {from: before.from, to: cue.from - 1}
  return readingWith(reading, {
    mention: [{from: cue.to, to: end}],
    content: [subject, {from: end + 1, to: limit}]
  })
}
