import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {judgingVerbs} from '../lexicon/judging-verbs.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {readingWith} from './reading-with.js'

/**
 * Part what a source judges next from what it judged before, where the verb looks like an adjective before a quotation: `She called [the
 * sinking a tragedy] and blamed [“ruthless owners”]`.
 */
export function partJudged(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  return readings.flatMap((reading) => {
    const {cue, mention, content, confidence} = reading
    const last = content.at(-1)
    if (!cue || !mention.length || !last || last.from < cue.to || tokens[cue.to - 1]!.pos === 'PUNCT')
      return reading
    for (let i = last.from + 1; i + 2 < last.to; i++) {
      if (tokens[i]!.pos !== 'CCONJ' || !judges(tokens, i + 1)) continue
      const to = tokens[i - 1]!.text === ',' ? i - 1 : i
      return [
        readingWith(reading, {content: [...content.slice(0, -1), {from: last.from, to}]}),
        {
          cue: {from: i + 1, to: i + 2},
          mention,
          content: [{from: i + 2, to: last.to}],
          parent: -1,
          confidence: Math.min(confidence, 0.6),
          why: 'next verb of the same source'
        }
      ]
    }
    return reading
  })
}

/** `blamed “`, whose tag is that of an adjective. */
function judges(tokens: readonly Token[], at: number): boolean {
  const {lower, pos} = tokens[at]!
  if (pos !== 'ADJ' || !lower.endsWith('ed') || !quotationMarks.has(tokens[at + 1]!.lower)) return false
  return judgingVerbs.has(lower.slice(0, -1)) || judgingVerbs.has(lower.slice(0, -2))
}
