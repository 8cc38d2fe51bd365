import type {Token} from '../../types/token.js'
import {documents} from '../lexicon/documents.js'
import {nounPhraseStart} from './noun-phrase.js'

/** Verbs that look like nouns in the plural. */
const verbs: ReadonlySet<string> = new Set(['claims', 'comments', 'notes', 'reports', 'shows', 'states'])
/** Before these it is a noun: `the press reports`. */
const unwritten: ReadonlySet<string> = new Set(['press', 'order', 'platform', 'plan'])

/** What finds something, and says so. */
const studies: ReadonlySet<string> = new Set(['analysis', 'document', 'paper', 'study', 'survey'])
const openers: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN'])

/**
 * Whether a word behind a document and a comma is a verb, though the tagger takes it for a noun: `…, the memo [claims]`, `…, an
 * affidavit [states], …`; not `the border states`.
 */
export function isDocumentVerb(tokens: readonly Token[], at: number): boolean {
  const {lower, pos} = tokens[at]!
  if (pos !== 'NOUN' || !verbs.has(lower)) return false
  const noun = tokens[at - 1]
  if (!noun || !(documents.has(noun.lower) || studies.has(noun.lower)) || unwritten.has(noun.lower))
    return false
  const next = tokens[at + 1]
  if (next && next.sentence === noun.sentence && next.text !== ',' && next.text !== '.') return false
  const from = nounPhraseStart(tokens, at, Math.max(0, at - 5))
  return openers.has(tokens[from]!.pos) && tokens[from - 1]?.text === ','
}
