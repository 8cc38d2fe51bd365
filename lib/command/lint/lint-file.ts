import type {Root} from 'nlcst'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {readArticle} from '../../read-article.js'
import {retextClaimChecks} from '../../retext-claim-checks.js'
import type {Configuration} from './configuration.js'
import {heedComments} from './heed-comments.js'

const markdown = new Set(['.md', '.markdown', '.mdown', '.mkd'])

/** Read a file as an article and check it: adds a message to the file for every finding. */
export function lintFile(file: VFile, configuration: Configuration): void {
  const {preset, checks, ignore, docs, ...reading} = configuration
  file.data.claimGraph = readArticle(String(file), {...reading, id: file.stem ?? 'article'})
  const tree: Root = {type: 'RootNode', children: []}
  unified().use(retextClaimChecks, {preset, checks, ignore, docs}).runSync(tree, file)
  if (markdown.has((file.extname ?? '').toLowerCase())) heedComments(file)
}
