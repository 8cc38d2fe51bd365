import {parseSentences} from '../../lib/parse-sentences.js'
import {makeScene} from '../../lib/rules/make-scene.js'
import type {Scene} from '../../lib/rules/scene.js'
import {findQuotations} from '../../lib/stages/quotations.js'
import {findSentences} from '../../lib/stages/sentences.js'
import {findTokens} from '../../lib/stages/tokens.js'
import type {Passage, Role} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'

/** An article up to its quotations, a passage a line; a line may begin with its role: `headline| Bridge Closed`. */
export interface Read {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly passages: readonly Passage[]
  readonly quotations: readonly Quotation[]
}

/** Run the stages before the rules. */
export function readText(source: string): Read {
  const passages: Passage[] = []
  let text = ''
  for (const line of source.split('\n')) {
    const [, role, words] = /^(?:([a-z]+)\| )?(.*)$/.exec(line)!
    const start = text.length
    text += `${words}\n`
    passages.push({
      start,
      end: text.length,
      text: text.slice(start),
      role: (role ?? 'body') as Role,
      credit: null
    })
  }
  const sentences = findSentences(text, passages, parseSentences(text))
  const tokens = findTokens(text, sentences)
  return {tokens, sentences, passages, quotations: findQuotations(tokens, sentences, passages)}
}

/** What a rule finds in a text, each as `who [cue] piece | piece`. */
export function readWith(
  rule: (scene: Scene) => Reading[],
  words: ReadonlySet<string>,
  source: string,
  readings: readonly Reading[] = []
): string[] {
  const {tokens, sentences, passages, quotations} = readText(source)
  return rule(makeScene(tokens, sentences, passages, quotations, readings, words)).map((r) => show(tokens, r))
}

/** `Lee [says] it is safe` */
export function show(tokens: readonly Token[], {mention, cue, content}: Reading): string {
  const words = (list: readonly Range[]): string => list.map((range) => wordsOf(tokens, range)).join(' | ')
  return [words(mention), cue ? `[${wordsOf(tokens, cue)}]` : '[]', words(content)].filter(Boolean).join(' ')
}

/** The words of a range as they stand in the text. */
export function wordsOf(tokens: readonly Token[], {from, to}: Range): string {
  let words = ''
  for (let i = from; i < to; i++) {
    const gap = i > from && tokens[i - 1]!.end < tokens[i]!.start ? ' ' : ''
    words += gap + tokens[i]!.text
  }
  return words
}
