import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Options} from '../../types/options.js'
import {settingsOf} from '../settings.js'
import {readMarkdownTree} from './read-markdown-tree.js'

/** Find the claims of an article in Markdown; sets `file.data.claimGraph`, whose `original` leads to places in the file. */
export const remarkClaims: Plugin<[options?: Readonly<Options> | null | undefined], Root> = (options) => {
  settingsOf(options)
  return (tree: Root, file: VFile): undefined => {
    file.data.claimGraph = readMarkdownTree(tree, String(file), options)
  }
}
