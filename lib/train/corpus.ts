import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {parseSentences} from '../parse-sentences.js'
import {findPassages} from '../stages/passages.js'
import {findQuotations} from '../stages/quotations.js'
import {findSentences} from '../stages/sentences.js'
import {findTokens} from '../stages/tokens.js'
import {type GoldArticle, readGold} from './read-gold.js'

/** An article of a corpus, read up to its quotations, with what people marked in it. */
export interface Document extends GoldArticle {
  readonly passages: readonly Passage[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
}

/** All articles of a folder; see `readGold`. */
export function* readCorpus(folder: string): Generator<Document> {
  for (const article of readGold(folder)) {
    const {text} = article
    const passages = findPassages(text)
    const sentences = findSentences(text, passages, parseSentences(text))
    const tokens = findTokens(text, sentences)
    yield {...article, passages, sentences, tokens, quotations: findQuotations(tokens, sentences, passages)}
  }
}
