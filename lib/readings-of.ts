import type {Passage} from '../types/passage.js'
import type {Quotation} from '../types/quotation.js'
import type {Reading} from '../types/reading.js'
import type {Sentence} from '../types/sentence.js'
import type {Settings} from '../types/settings.js'
import type {Token} from '../types/token.js'
import {attributionModel} from './model/weights/attributions.js'
import {ownModel} from './own-model.js'
import {makeColumns} from './reader/columns.js'
import {loadModel} from './reader/loaded-model.js'
import {findAttributions} from './stages/attributions.js'
import {completeReadings} from './stages/completions.js'
import {findCues} from './stages/cues.js'
import {findNested} from './stages/nesting.js'
import {findParagraphs} from './stages/paragraphs.js'

/** The attributions that the model and the rules find. */
export function readingsOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  settings: Settings
): readonly Reading[] {
  const model = settings.model ? ownModel(settings.model) : loadModel(attributionModel)
  const columns = makeColumns(tokens, quotations, model.rates)
  const cues = findCues(columns, findParagraphs(tokens, sentences, passages), model)
  const found = findAttributions(tokens, columns, cues, model)
  const outer = completeReadings(tokens, sentences, passages, quotations, found, settings)
  return findNested(tokens, columns, outer, model, settings.minConfidence)
}
