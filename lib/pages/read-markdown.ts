import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'
import {messages} from '../messages.js'
import {parseMarkdown} from './parse-markdown.js'
import {readMarkdownTree} from './read-markdown-tree.js'

/**
 * Read an article in Markdown.
 *
 * The graph lies over the text without the marks; `original(graph, piece)` says where a piece stands in the Markdown. Code
 * blocks, pictures and what is struck out are not read. Title, publisher and date come from the front matter where the options
 * do not give them.
 *
 * @param markdown
 *   Markdown, with the extensions of GitHub.
 * @param options
 *   What is known about the article.
 * @throws {TypeError}
 *   Where the Markdown or an option is not what is expected.
 */
export function readMarkdown(markdown: string, options?: Readonly<Options> | null | undefined): ClaimGraph {
  if (typeof markdown !== 'string') throw new TypeError(messages.wrongValue('markdown', 'a string', markdown))
  return readMarkdownTree(parseMarkdown(markdown), markdown, options)
}
