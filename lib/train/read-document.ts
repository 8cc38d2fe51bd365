import {parseSentences} from '../parse-sentences.js'
import {findPassages} from '../stages/passages.js'
import {findQuotations} from '../stages/quotations.js'
import {findSentences} from '../stages/sentences.js'
import {findTokens} from '../stages/tokens.js'
import type {Document} from './document.js'
import type {GoldArticle} from './read-gold.js'

/** Read an article of a corpus, up to its quotations; see `Document` for how often it counts, and whether it weighs. */
export function readDocument(article: GoldArticle, times = 1, weighs = true): Document {
  const {text} = article
  const passages = findPassages(text)
  const sentences = findSentences(text, passages, parseSentences(text))
  const tokens = findTokens(text, sentences)
  return {
    ...article,
    passages,
    sentences,
    tokens,
    quotations: findQuotations(tokens, sentences, passages),
    times,
    weighs
  }
}
