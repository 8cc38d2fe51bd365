import type {Cue} from '../../types/cue.js'
import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'

/** For every cue, who says it and what is said; none stands in another. */
export function findAttributions(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  cues: readonly Cue[]
): Reading[] {
  void sentences
  void passages
  void quotations
  return cues.map((cue) => {
    let from = cue.from
    while (
      from > 0 &&
      tokens[from - 1]!.pos.endsWith('N') &&
      tokens[from - 1]!.sentence === tokens[cue.from]!.sentence
    )
      from--
    let to = cue.to
    while (to < tokens.length && tokens[to]!.sentence === tokens[cue.from]!.sentence) to++
    return {
      cue: {from: cue.from, to: cue.to},
      mention: from < cue.from ? [{from, to: cue.from}] : [],
      content: to > cue.to ? [{from: cue.to, to}] : [],
      parent: -1,
      confidence: cue.confidence,
      why: cue.why
    }
  })
}
