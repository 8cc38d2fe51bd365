import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Options} from '../types/options.js'
import {graphOfTree} from './graph-of-tree.js'
import {settingsOf} from './settings.js'

/**
 * Find the claims of an article and who makes them; sets `file.data.claimGraph`.
 *
 * The tree may come from `retext-english`, or from a page or Markdown by `rehype-retext` or `remark-retext`; then the graph lies
 * over the words, and `original` leads to their places in the file.
 */
export const retextClaims: Plugin<[options?: Readonly<Options> | null | undefined], Root> = (options) => {
  settingsOf(options)
  return (tree: Root, file: VFile): undefined => {
    file.data.claimGraph = graphOfTree(tree, String(file), options)
  }
}
