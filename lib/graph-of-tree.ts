import type {Root} from 'nlcst'
import {toString as wordsOf} from 'nlcst-to-string'
import type {ClaimGraph} from '../types/graph.js'
import type {Options} from '../types/options.js'
import {claimGraph} from './claim-graph.js'
import {readText} from './pages/read-text.js'
import {treeText} from './pages/tree-text.js'
import {sentenceSpans} from './sentence-spans.js'
import {settingsOf} from './settings.js'

const nothing = {title: null, publisher: null, published: null, authors: []}

/** The graph of a tree of `retext`: over the file, or, where the tree was made of a page or of Markdown, over the words in it. */
export function graphOfTree(
  tree: Root,
  file: string,
  options?: Readonly<Options> | null | undefined
): ClaimGraph {
  if (tree.children.length === 0 || wordsOf(tree) === file)
    return claimGraph(file, sentenceSpans(tree), settingsOf(options))
  return readText(treeText(tree, file), [], nothing, 'tree', file.length, options)
}
