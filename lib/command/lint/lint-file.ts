import type {Root} from 'nlcst'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {retextClaimChecks} from '../../retext-claim-checks.js'
import {languageOf} from '../language-of.js'
import {readerOf} from '../reader.js'
import type {Configuration} from './configuration.js'

/** Read a file as an article and check it: adds a message to the file for every finding. */
export async function lintFile(file: VFile, configuration: Configuration): Promise<void> {
  const {preset, checks, ignore, docs, ...reading} = configuration
  const text = String(file)
  const language = languageOf(file.path ?? '', text)
  const read = await readerOf(language)
  file.data.claimGraph = read(text, {...reading, id: file.stem ?? 'article'})
  const tree: Root = {type: 'RootNode', children: []}
  unified().use(retextClaimChecks, {preset, checks, ignore, docs}).runSync(tree, file)
  if (language === 'markdown') (await import('./heed-comments.js')).heedComments(file)
}
