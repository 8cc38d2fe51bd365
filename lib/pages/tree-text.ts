import type {Nodes, Root} from 'nlcst'
import {align, type Dialect} from './align.js'
import {commonNames} from './decode-reference.js'
import {PageText} from './page-text.js'

/**
 * The text of a natural language tree that was made of a page or of Markdown, by `rehype-retext` or `remark-retext`.
 *
 * Such trees count places inside a paragraph as if the file had no references and escapes, so that each word is looked for
 * from where the one before it was found.
 */
export function treeText(tree: Root, source: string): PageText<null> {
  const page = new PageText<null>()
  const markdown = !/^\s*</.test(source.slice(0, 1000))
  const dialect: Dialect = {markdown, tags: true, names: commonNames}
  let at = 0
  let expected = -1
  const write = (node: Nodes): void => {
    if ('children' in node) {
      for (const child of node.children) write(child)
      return
    }
    const from = node.position?.start.offset ?? -1
    if (from !== expected) at = from
    expected = node.position?.end.offset ?? -1
    at = align(page, node.value, source, at, from < 0 ? -1 : source.length, dialect, null)
  }
  let isWrapped = false
  for (const node of tree.children) {
    if (node.type === 'ParagraphNode' && !isWrapped) page.close()
    // Paragraphs of Markdown that were wrapped come as one a line.
    isWrapped = 'value' in node && /^[^\n]*\n[^\n]*$/.test(node.value)
    write(node)
  }
  page.close()
  return page
}
