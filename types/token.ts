import type {Span} from './span.js'

/** Universal part of speech: that of wink-nlp, or what the tag says where they differ over an open word. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/**
 * A word or a mark, with what grammar says of it.
 *
 * In `SOHR said so`, `said` is `{lower: 'said', lemma: 'say', pos: 'VERB', tag: 'VBD', head: -1, relation: 'root', …}`.
 */
export interface Token extends Span {
  readonly text: string
  /** Lower case, curly apostrophes made straight, straight quotation marks at the edge of a word made curly. */
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Penn Treebank tag: `VBD`, `NNP`. */
  readonly tag: string
  /** Index of the sentence it stands in. */
  readonly sentence: number
  /** Index of the token it depends on; -1 for the root of a sentence. */
  readonly head: number
  /** Universal dependency relation to the head: `nsubj`, `ccomp`; `root`. */
  readonly relation: string
}
