import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'

/** What a rule may look at: the article, what was read in it so far, and where the words are that rules ask for. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly passages: readonly Passage[]
  readonly quotations: readonly Quotation[]
  readonly readings: readonly Reading[]
  /** Tokens whose lower case or lemma is in a list, in order; none in boilerplate. */
  readonly places: (words: ReadonlySet<string>) => readonly number[]
  /** Tokens of the sentence around a token. */
  readonly sentenceAt: (at: number) => Range
  /** Tokens of a passage, by index. */
  readonly passageAt: (passage: number) => Range
  /**
   * The stretch around a token that belongs to the same part of the same reading, within its sentence: a rule that
   * stays in it never crosses what was read before.
   */
  readonly blockAt: (at: number) => Range
  /** What a token is in the readings so far: outside all of them, or in a content, cue or mention. */
  readonly partAt: (at: number) => 'none' | 'content' | 'cue' | 'mention'
}
