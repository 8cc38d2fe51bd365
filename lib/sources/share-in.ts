import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {fractionWords} from '../lexicon/fraction-words.js'
import {numberWords} from '../lexicon/number-words.js'
import {ratioAt} from '../ratio-at.js'

/** How many words stand before the number: `just under`, `the remaining`. */
const before = 4
const plain: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'AUX', 'PUNCT'])

/**
 * The words that tell what share of some people speaks: `35 per cent`, `more than four in ten`; `null` without.
 *
 * `Some 31 per cent of bakers said`: a group of bakers, not somebody called `Some`. A number alone is none: `two said`.
 */
export function shareIn(tokens: readonly Token[], {from, to}: Range): Range | null {
  for (let i = from; i < to && i <= from + before; i++) {
    const {lower, pos, text} = tokens[i]!
    // `nearly a third`; `a third` alone may be a third man.
    const fraction = lower === 'a' && i + 2 === to ? tokens[i + 1]!.lower : ''
    if (fractionWords.has(fraction) && (i > from || fraction === 'half' || fraction === 'quarter'))
      return {from, to}
    if (pos !== 'NUM' && !numberWords.has(lower)) {
      if (lower !== 'remaining' && plain.has(pos)) return null
      continue
    }
    const ratio = ratioAt(tokens, i)
    if (ratio) return ratio.to <= to ? {from, to: ratio.to} : null
    // `Sixty-two per cent`, `20 to 25 per cent`
    let end = i + 1
    while (end < to && end < i + 4 && /^(?:-|–|to|or)$/.test(tokens[end]!.text)) end += 2
    const unit = tokens[end]
    if (unit === undefined || end >= to) return /\d%$/.test(text) ? {from, to: i + 1} : null
    if (unit.lower === '%' || unit.lower === 'percent' || unit.lower === 'pc') return {from, to: end + 1}
    // `about 60 of the workers`
    if (unit.lower === 'of' && end + 1 < to && end === i + 1 && lower !== 'one') return {from, to: end}
    if (unit.lower === 'per' && tokens[end + 1]?.lower === 'cent' && end + 1 < to) return {from, to: end + 2}
    return null
  }
  return null
}
