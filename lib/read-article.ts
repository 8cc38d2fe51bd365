import type {ClaimGraph} from '../types/graph.js'
import type {Options} from '../types/options.js'
import {claimGraph} from './claim-graph.js'
import {messages} from './messages.js'
import {parseSentences} from './parse-sentences.js'
import {settingsOf} from './settings.js'

/**
 * Read an article in one call.
 *
 * Does what `unified().use(retextEnglish).use(retextClaims).use(retextClaimGraph).processSync(text).result` does, and
 * cuts a long text before the parser, so that time grows with its length only.
 *
 * @param text
 *   Article, as copied from a page or a file.
 * @param options
 *   What is known about it.
 * @returns
 *   What it says, and who says so.
 * @throws {TypeError}
 *   Where the text or an option is not what is expected.
 */
export function readArticle(text: string, options?: Readonly<Options> | null | undefined): ClaimGraph {
  if (typeof text !== 'string') throw new TypeError(messages.wrongValue('text', 'a string', text))
  const settings = settingsOf(options)
  return claimGraph(text, parseSentences(text), settings)
}
