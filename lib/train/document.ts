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
  /** How often it counts; a corpus that is named twice counts twice. */
  readonly times: number
  /** Whether it tells how sure a reading is: those of the first corpus do. */
  readonly weighs: boolean
}
