import type {Article} from './article.js'
import type {Attribution} from './attribution.js'
import type {Claim} from './claim.js'
import type {Edge, Same} from './edge.js'
import type {Source} from './source.js'

/**
 * Several articles in one graph; every id has the id of its article in front.
 *
 * `{version: 1, articles: [{id: 'a', …}, {id: 'b', …}], claims: [{id: 'a/c1', …}, {id: 'b/c1', …}], …}`
 */
export interface MergedGraph {
  readonly version: 1
  readonly articles: readonly Article[]
  readonly sources: readonly Source[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
  readonly edges: readonly (Edge | Same)[]
}
