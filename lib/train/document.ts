import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import type {GoldArticle} from './read-gold.js'

/** An article of a corpus, read up to its quotations, with what people marked in it. */
export interface Document extends GoldArticle {
  readonly passages: readonly Passage[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
}
