import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {nounPhraseStart} from './noun-phrase.js'
import {sentenceAround} from './sentence-around.js'

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom'])
/** `, who sold tickets before her and worked in the town,` */
const longestAside = 30

/** In `[Her mother], who ran the mill, used to say`, where the parse has the verb go on the aside: who stands before it. */
export function nounApart(tokens: readonly Token[], verb: number): Range | null {
  const {sentence} = tokens[verb]!
  if (tokens[verb - 1]?.text !== ',' || tokens[verb]!.tag === 'VBG') return null
  let comma = verb - 2
  while (comma > 0 && verb - comma < longestAside && tokens[comma]!.text !== ',') comma--
  if (tokens[comma]?.text !== ',' || tokens[comma]!.sentence !== sentence) return null
  if (!relatives.has(tokens[comma + 1]!.lower)) return null
  const from = nounPhraseStart(tokens, comma, sentenceAround(tokens, comma).from)
  return from < comma ? {from, to: comma} : null
}
