import type {Range} from '../../types/range.js'
import {type Columns, makeColumns} from '../reader/columns.js'
import {findParagraphs} from '../stages/paragraphs.js'
import type {Document} from './document.js'
import {type Marked, markedIn} from './marked.js'

/** An article of a corpus with all that training looks at. */
export interface Prepared {
  readonly document: Document
  readonly columns: Columns
  readonly paragraphs: readonly Range[]
  readonly marked: readonly Marked[]
}

/** Make columns of a document, with the rates of lemmas. */
export function prepare(document: Document, rates: ReadonlyMap<number, number>): Prepared {
  const {tokens, sentences, passages, quotations} = document
  return {
    document,
    columns: makeColumns(tokens, quotations, rates),
    paragraphs: findParagraphs(tokens, sentences, passages),
    marked: markedIn(document)
  }
}
