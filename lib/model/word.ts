import type {PartOfSpeech} from '../../types/token.js'
import {mayBeMended} from './mend-part.js'
import {type WordKind, wordKind} from './word-kinds.js'

/** A word or a mark as wink-nlp gives it, wherever it stands; one object for all its places. */
export interface Word {
  /** Without what is not seen, such as soft hyphens. */
  readonly text: string
  /** How long it is in the article, in UTF-16 code units. */
  readonly length: number
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly kind: WordKind
  /** Hash of the form of the lemma, and of the part of speech. */
  readonly lemmaForm: number
  readonly part: number
  /** Whether its tag may make another part of speech of it: see `mendPart`. */
  readonly open: boolean
}

/** A word with all that is known of it. */
export function makeWord(
  text: string,
  kind: WordKind,
  lemma: string,
  pos: PartOfSpeech,
  length: number = text.length
): Word {
  return {
    text,
    length,
    lower: kind.lower,
    lemma,
    pos,
    kind,
    lemmaForm: wordKind(lemma).form,
    part: wordKind(pos).text,
    open: mayBeMended(pos)
  }
}
