// So that `file.data.claimGraph` is typed for whoever imports nothing else.
export type {} from '../types/register.js'
export {readMarkdown} from './pages/read-markdown.js'
export {readMarkdownTree} from './pages/read-markdown-tree.js'
export {remarkClaims} from './pages/remark-claims.js'
