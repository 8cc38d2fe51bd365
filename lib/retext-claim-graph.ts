import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {ClaimGraph} from '../types/graph.js'
import {graphOfTree} from './graph-of-tree.js'

/** Compile to the graph (`file.result`): the one that `retextClaims` made, or one made now. */
export const retextClaimGraph: Plugin<[], Root, ClaimGraph> = function (this: Processor): undefined {
  // @ts-expect-error: unified types a bare processor's compiler as giving text.
  this.compiler = (tree: Root, file) => file.data.claimGraph ?? graphOfTree(tree, String(file))
}
