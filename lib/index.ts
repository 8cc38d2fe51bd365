export type * from '../types/index.js'
export {readArticle} from './read-article.js'
export {retextClaimGraph} from './retext-claim-graph.js'
export {retextClaims} from './retext-claims.js'
