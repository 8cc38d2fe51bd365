import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Options} from '../types/options.js'
import {claimGraph} from './claim-graph.js'
import {sentenceSpans} from './sentence-spans.js'
import {settingsOf} from './settings.js'

/** Find the claims of an article and who makes them; sets `file.data.claimGraph`. */
export const retextClaims: Plugin<[options?: Readonly<Options> | null | undefined], Root> = (options) => {
  const settings = settingsOf(options)
  return (tree: Root, file: VFile): undefined => {
    file.data.claimGraph = claimGraph(String(file), sentenceSpans(tree), settings)
  }
}
