// So that `file.data.claimGraph` is typed for whoever imports nothing else.
export type {} from '../types/register.js'
export {readPage} from './pages/read-page.js'
export {readPageTree} from './pages/read-page-tree.js'
export {rehypeClaims} from './pages/rehype-claims.js'
