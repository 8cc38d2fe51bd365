import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {isDocumentVerb} from './is-document-verb.js'
import {nounPhraseStart} from './noun-phrase.js'
import {readingWith} from './reading-with.js'

/** Take the document that all of it stands in off the end of a content: `She told [him to leave], a memo claims.` */
export function cutDocument(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  const last = content.at(-1)
  if (!cue || !last || last.from < cue.to) return reading
  const end = tokens[last.to - 1]!.text === '.' ? last.to - 1 : last.to
  if (end - 2 <= last.from || !isDocumentVerb(tokens, end - 1)) return reading
  const comma = nounPhraseStart(tokens, end - 1, last.from) - 1
  if (comma <= last.from) return reading
  return readingWith(reading, {content: [...content.slice(0, -1), {from: last.from, to: comma}]})
}
