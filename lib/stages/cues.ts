import type {Cue} from '../../types/cue.js'
import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Token} from '../../types/token.js'

/** Words that signal that somebody says, believes or shows something. */
export function findCues(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  settings: Settings
): Cue[] {
  void quotations
  void settings
  return tokens.flatMap((token, i) =>
    token.lemma === 'say' && passages[sentences[token.sentence]!.passage]!.role !== 'boilerplate'
      ? [{from: i, to: i + 1, confidence: 0.8, why: 'say'}]
      : []
  )
}
