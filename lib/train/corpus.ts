import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {parseSentences} from '../parse-sentences.js'
import {findPassages} from '../stages/passages.js'
import {findQuotations} from '../stages/quotations.js'
import {findSentences} from '../stages/sentences.js'
import {findTokens} from '../stages/tokens.js'
import {type Gold, readBrat} from './brat.js'

/** An article of a corpus, read up to its quotations, with what people marked in it. */
export interface Document {
  readonly name: string
  readonly text: string
  readonly passages: readonly Passage[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly gold: readonly Gold[]
}

/** All articles of a folder with `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`; of several annotators, the first. */
export function* readCorpus(folder: string): Generator<Document> {
  const seen = new Set<string>()
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    if (!file.endsWith('.ann')) continue
    const name = file.replace(/(?:_(?:[0-9a-f]{4}|gold))?\.ann$/, '')
    const path = join(folder, 'text', `${name}.txt`)
    if (seen.has(name) || !existsSync(path)) continue
    seen.add(name)
    const text = readFileSync(path, 'utf8')
    const gold = readBrat(readFileSync(join(folder, 'attributions', file), 'utf8'), join(folder, 'attributions', file))
    const passages = findPassages(text)
    const sentences = findSentences(text, passages, parseSentences(text))
    const tokens = findTokens(text, sentences)
    yield {name, text, passages, sentences, tokens, quotations: findQuotations(tokens, sentences, passages), gold}
  }
}
