import type {Nodes, Root} from 'hast'
import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'
import {voidElements} from '../lexicon/html-elements.js'
import {messages} from '../messages.js'
import {align, type Dialect} from './align.js'
import {expectTree} from './expect-tree.js'
import {graphOfPage} from './graph-of-page.js'
import {hastAttributes} from './hast-attributes.js'
import {HtmlFacts} from './html-facts.js'
import {bareNames, htmlNames} from './html-names.js'
import {HtmlReader} from './html-reader.js'

const dialect: Dialect = {markdown: false, tags: true, names: htmlNames, bare: bareNames}

/**
 * Read an article of which there is an HTML tree already.
 *
 * @param tree
 *   Tree of `rehype-parse`. What it has no place for, such as words that a plugin put in, is read, but is nowhere in the page.
 * @param html
 *   The page that it was made of.
 * @param options
 *   What is known about the article.
 * @throws {TypeError}
 *   Where the tree, the page or an option is not what is expected.
 */
export function readPageTree(
  tree: Root,
  html: string,
  options?: Readonly<Options> | null | undefined
): ClaimGraph {
  expectTree(tree, 'rehype-parse')
  if (typeof html !== 'string') throw new TypeError(messages.wrongValue('html', 'a string', html))
  const reader = new HtmlReader()
  const facts = new HtmlFacts()
  // A list of what is to be done instead of calls: a page may nest deeper than a stack holds.
  const todo: (Nodes | string)[] = [tree]
  while (todo.length > 0) {
    const node = todo.pop()!
    if (typeof node === 'string') {
      reader.close(node)
      continue
    }
    if (node.type === 'text') {
      const {place} = reader
      if (place.silent) continue
      const to = node.position?.end.offset ?? -1
      let at = node.position?.start.offset ?? -1
      // Lines of `<pre>` stay lines.
      const values = place.kept ? node.value.split('\n') : [node.value]
      values.forEach((value, i) => {
        if (i > 0) {
          const mark = /^\r?\n/.exec(html.slice(Math.max(0, at), at + 2))?.[0].length ?? 0
          reader.br(mark ? at : -1, mark ? at + mark : -1)
          at += mark
        }
        reader.tell(place, () => {
          at = align(reader.page, value, html, at, to, dialect, place)
        })
      })
    } else if (node.type === 'element') {
      const attributes = hastAttributes(node.properties)
      facts.element(node.tagName, attributes)
      const [first] = node.children
      if (reader.open(node.tagName, attributes)) {
        facts.raw(node.tagName, attributes, () => (first?.type === 'text' ? first.value : ''))
        continue
      }
      if (!voidElements.has(node.tagName)) todo.push(node.tagName)
      for (let i = node.children.length - 1; i >= 0; i--) todo.push(node.children[i]!)
    } else if (node.type === 'root') {
      for (let i = node.children.length - 1; i >= 0; i--) todo.push(node.children[i]!)
    }
  }
  return graphOfPage(reader, facts, html.length, options)
}
