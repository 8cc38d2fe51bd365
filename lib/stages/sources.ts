import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Token} from '../../types/token.js'
import type {Voice, Voices} from '../../types/voices.js'

/** Who speaks: one source for all mentions that mean the same. */
export function findSources(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  readings: readonly Reading[],
  settings: Settings
): Voices {
  void sentences
  void text
  void passages
  void quotations
  void settings
  const voices: Voice[] = []
  const speaker: number[] = []
  const byName = new Map<string, number>()
  for (const reading of readings) {
    const mention = reading.mention[0]
    if (!mention) {
      speaker.push(-1)
      continue
    }
    const name = tokens
      .slice(mention.from, mention.to)
      .map((token) => token.text)
      .join(' ')
    const known = byName.get(name)
    if (known === undefined) {
      byName.set(name, voices.length)
      speaker.push(voices.length)
      voices.push({
        name,
        kind: 'unknown',
        identity: 'named',
        role: null,
        affiliation: null,
        mentions: [mention]
      })
    } else {
      speaker.push(known)
      voices[known] = {...voices[known]!, mentions: [...voices[known]!.mentions, mention]}
    }
  }
  return {voices, speaker, cites: readings.map(() => []), members: voices.map(() => [])}
}
