import type {Root} from 'mdast'
import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'
import {messages} from '../messages.js'
import {expectTree} from './expect-tree.js'
import {frontMatter} from './front-matter.js'
import {markdownText} from './markdown-text.js'
import {readText} from './read-text.js'

/**
 * Read an article of which there is a Markdown tree already.
 *
 * @param tree
 *   Tree of `remark-parse`, with places.
 * @param markdown
 *   The Markdown that it was made of.
 * @param options
 *   What is known about the article.
 * @throws {TypeError}
 *   Where the tree, the Markdown or an option is not what is expected.
 */
export function readMarkdownTree(
  tree: Root,
  markdown: string,
  options?: Readonly<Options> | null | undefined
): ClaimGraph {
  expectTree(tree, 'remark-parse')
  if (typeof markdown !== 'string') throw new TypeError(messages.wrongValue('markdown', 'a string', markdown))
  const {page, hints} = markdownText(tree, markdown)
  const first: {readonly type: string; readonly value?: string} | undefined = tree.children[0]
  const matter = first?.type === 'yaml' || first?.type === 'toml' ? (first.value ?? '') : ''
  return readText(page, hints, frontMatter(matter), 'markdown', markdown.length, options)
}
