import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'
import type {HtmlFacts} from './html-facts.js'
import {htmlHints} from './html-hints.js'
import type {HtmlReader} from './html-reader.js'
import {readText} from './read-text.js'

/** The graph of what a reader has read. */
export function graphOfPage(
  reader: HtmlReader,
  gathered: HtmlFacts,
  length: number,
  options: Readonly<Options> | null | undefined
): ClaimGraph {
  reader.end()
  const {facts, titles} = gathered
  const hints = htmlHints(reader, String(reader.page), titles, facts.authors)
  return readText(reader.page, hints, facts, 'html', length, options)
}
