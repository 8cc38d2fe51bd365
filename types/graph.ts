import type {Article} from './article.js'
import type {Attribution} from './attribution.js'
import type {Claim} from './claim.js'
import type {Edge} from './edge.js'
import type {Source} from './source.js'

/**
 * What an article says and who says so: plain JSON, ids in order of appearance.
 *
 * `{version: 1, article: {…}, sources: […], attributions: […], claims: […], edges: […]}`
 */
export interface ClaimGraph {
  readonly version: 1
  readonly article: Article
  readonly sources: readonly Source[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
  readonly edges: readonly Edge[]
}
