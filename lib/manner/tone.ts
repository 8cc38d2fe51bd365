import type {Tone} from '../../types/manner.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {distancingWords} from '../lexicon/distancing-words.js'
import {endorsingWords} from '../lexicon/endorsing-words.js'
import type {Signal} from './signal.js'

/** Where the writer stands to the content, by the words of the cue: `pointed out` grants it, `claimed` keeps away. */
export function toneOf(tokens: readonly Token[], reading: Reading, signal: Signal): Tone {
  const cue = reading.cue
  if (!cue) return 'neutral'
  // `the reported attack`, `incidents reported in the north`; not `is expected to`
  if (!reading.mention.length && cue.to - cue.from === 1 && tokens[cue.from]!.lower === 'reported')
    return 'distancing'
  // Nobody doubts who boasts of a deed.
  if (signal.word === 'claim responsibility' || signal.word === 'claim credit') return 'neutral'
  let tone: Tone = 'neutral'
  for (let i = cue.from; i < cue.to; i++) {
    const {lemma, lower} = tokens[i]!
    const pair = `${lemma} ${tokens[i + 1]?.lower}`
    if (distancingWords.has(lemma) || distancingWords.has(lower)) return 'distancing'
    if (endorsingWords.has(lemma) || (i + 1 < cue.to && endorsingWords.has(pair))) tone = 'endorsing'
  }
  // Nobody grants what is not said: `did not acknowledge`, `known as`.
  return tone === 'endorsing' && (signal.negated || signal.class === 'seeming') ? 'neutral' : tone
}
