export {readPage} from './pages/read-page.js'
export {readPageTree} from './pages/read-page-tree.js'
export {rehypeClaims} from './pages/rehype-claims.js'
