import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {nounPhraseStart} from './noun-phrase.js'
import {sentenceAround} from './sentence-around.js'

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom'])
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])
/** `, who sold tickets before her and worked in the town,` */
const longestAside = 30

/**
 * In `[Her mother], who ran the mill, used to say`, where the parse has the verb go on the aside: who stands before it.
 *
 * At the head of a sentence, what the aside tells may be anything: `[The paper], citing a log, reported`, `[Her mother], a 61-year-old
 * baker whose mill burned, told police`.
 */
export function nounApart(tokens: readonly Token[], verb: number): Range | null {
  const {sentence, tag} = tokens[verb]!
  if (tokens[verb - 1]?.text !== ',' || tag === 'VBG') return null
  let near = true
  for (let comma = verb - 2; comma > 0 && verb - comma < longestAside; comma--) {
    if (tokens[comma]!.sentence !== sentence) return null
    if (tokens[comma]!.text !== ',') continue
    const next = tokens[comma + 1]!
    const relative = relatives.has(next.lower)
    if (relative || articles.has(next.lower) || next.tag === 'VBG') {
      const start = sentenceAround(tokens, comma).from
      const from = nounPhraseStart(tokens, comma, start)
      if (from < comma && ((near && relative) || from === start)) return {from, to: comma}
    }
    near = false
  }
  return null
}
