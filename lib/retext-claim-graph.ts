import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {ClaimGraph} from '../types/graph.js'
import {claimGraph} from './claim-graph.js'
import {sentenceSpans} from './sentence-spans.js'
import {settingsOf} from './settings.js'

/** Compile to the graph (`file.result`): the one that `retextClaims` made, or one made now. */
export const retextClaimGraph: Plugin<[], Root, ClaimGraph> = function (this: Processor): undefined {
  // @ts-expect-error: unified types a bare processor's compiler as giving text.
  this.compiler = (tree: Root, file) =>
    file.data.claimGraph ?? claimGraph(String(file), sentenceSpans(tree), settingsOf())
}
