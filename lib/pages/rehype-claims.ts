import type {Root} from 'hast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Options} from '../../types/options.js'
import {settingsOf} from '../settings.js'
import {readPageTree} from './read-page-tree.js'

/** Find the claims of an article in HTML; sets `file.data.claimGraph`, whose `original` leads to places in the file. */
export const rehypeClaims: Plugin<[options?: Readonly<Options> | null | undefined], Root> = (options) => {
  settingsOf(options)
  return (tree: Root, file: VFile): undefined => {
    file.data.claimGraph = readPageTree(tree, String(file), options)
  }
}
