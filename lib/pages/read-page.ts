import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'
import {messages} from '../messages.js'
import {graphOfPage} from './graph-of-page.js'
import {HtmlFacts} from './html-facts.js'
import {readHtml} from './read-html.js'

/**
 * Read an article in HTML.
 *
 * The graph lies over the text that a reader sees; `original(graph, piece)` says where a piece stands in the page. Scripts,
 * comments, what is hidden or struck out, and what is pressed or filled in are not text; menus, related links, asides,
 * footers and comments of readers are boilerplate. Title, publisher and date come from JSON-LD, Open Graph and other
 * meta tags where the options do not give them.
 *
 * Any string is a page. Time and memory grow with its length only, however deep its tags are.
 *
 * @param html
 *   Page, or a part of one.
 * @param options
 *   What is known about the article.
 * @throws {TypeError}
 *   Where the page or an option is not what is expected.
 */
export function readPage(html: string, options?: Readonly<Options> | null | undefined): ClaimGraph {
  if (typeof html !== 'string') throw new TypeError(messages.wrongValue('html', 'a string', html))
  const facts = new HtmlFacts()
  const reader = readHtml(html, facts)
  return graphOfPage(reader, facts, html.length, options)
}
