export {readMarkdown} from './pages/read-markdown.js'
export {readMarkdownTree} from './pages/read-markdown-tree.js'
export {remarkClaims} from './pages/remark-claims.js'
