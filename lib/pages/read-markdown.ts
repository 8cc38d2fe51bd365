import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'
import {messages} from '../messages.js'
import {readMarkdownTree} from './read-markdown-tree.js'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

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
  return readMarkdownTree(parser.parse(markdown) as Root, markdown, options)
}
