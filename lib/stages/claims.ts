import type {Assertion} from '../../types/assertion.js'
import type {Manner} from '../../types/manner.js'
import type {Passage} from '../../types/passage.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Token} from '../../types/token.js'

/** The smallest assertions that still make sense, in order of appearance. */
export function findClaims(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  readings: readonly Reading[],
  manners: readonly Manner[],
  settings: Settings
): Assertion[] {
  void text
  void passages
  void manners
  void settings
  return readings.flatMap((reading, i) =>
    reading.content.length
      ? [
          {
            ranges: reading.content,
            passage: sentences[tokens[reading.content[0]!.from]!.sentence]!.passage,
            readings: chain(readings, i),
            certainty: 'certain' as const,
            polarity: 'positive' as const,
            kind: 'event' as const,
            quantities: [],
            times: []
          }
        ]
      : []
  )
}

/** A reading after all that it stands in, outermost first. */
function chain(readings: readonly Reading[], at: number): number[] {
  const parent = readings[at]!.parent
  return parent < 0 ? [at] : [...chain(readings, parent), at]
}
