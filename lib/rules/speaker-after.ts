import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {closingMarks} from '../lexicon/closing-marks.js'

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'X'])
/** `the mayor of Tarnow, a former teacher` */
const longestName = 20

/** Who speaks behind the verb, up to the end of the sentence or a comma before a clause: `…,” writes [the harbour paper].`, `…,” said [the smith], who left.` */
export function speakerAfter(tokens: readonly Token[], {from, to}: Range): Range | null {
  if (
    !closingMarks.has(tokens[from - 1]?.lower ?? '') ||
    tokens[from - 1]!.sentence !== tokens[from]!.sentence
  )
    return null
  let end = to
  let noun = false
  let comma = -1
  while (tokens[end]?.sentence === tokens[from]!.sentence && tokens[end]!.text !== '.') {
    const {pos, text} = tokens[end]!
    if (
      pos === 'VERB' ||
      pos === 'AUX' ||
      pos === 'SCONJ' ||
      (pos === 'PUNCT' && text !== ',' && text !== '-') ||
      end - to > longestName
    ) {
      if (comma < 0) return null
      end = comma
      break
    }
    if (text === ',' && noun) comma = end
    if (nouns.has(pos) && pos !== 'DET') noun = true
    end++
  }
  const {pos} = tokens[to] ?? {pos: 'PUNCT'}
  return noun && (nouns.has(pos) || pos === 'ADJ') ? {from: to, to: end} : null
}
