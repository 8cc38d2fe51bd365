import {isDeepStrictEqual} from 'node:util'
import {retextClaimGraph, retextClaims} from 'reportedly'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Law} from './law.js'

const processor = unified().use(retextEnglish).use(retextClaims).use(retextClaimGraph).freeze()

/** The plugins give what `readArticle` gives, as result and as data. */
export const sameByPlugins: Law = (text, graph) => {
  const file = processor.processSync(text)
  const breaches: string[] = []
  if (!isDeepStrictEqual(file.result, graph)) breaches.push('`file.result` differs')
  if (file.result !== file.data.claimGraph) breaches.push('`file.data.claimGraph` is not `file.result`')
  return breaches
}
