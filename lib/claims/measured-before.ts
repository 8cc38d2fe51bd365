import type {Token} from '../../types/token.js'
import {lastingVerbs} from '../lexicon/lasting-verbs.js'
import {periods} from '../lexicon/periods.js'

/** Words that measure a period, beside numbers: `[several] days after`, `[the] day after`. */
const measures: ReadonlySet<string> = new Set(['a', 'an', 'few', 'many', 'one', 'several', 'some', 'the'])
/** Words that bound a measure: `[just] days after`, `[more than] a week after`. */
const bounds: ReadonlySet<string> = new Set([
  'about',
  'almost',
  'barely',
  'just',
  'less',
  'more',
  'nearly',
  'only',
  'than'
])
const during: ReadonlySet<string> = new Set(['for', 'in', 'over', 'within', 'during'])

/**
 * How many words before an `after` or `before` tell how long after: 1 in `resigned days after it closed`, 2 in `comes a week after it
 * closed`; 0 in `left last week after it closed`, and in `worked there for two years before it closed`.
 *
 * @param mark
 *   Index of the word that may be `after` or `before`.
 */
export function measuredBefore(tokens: readonly Token[], mark: number): number {
  const {lower, sentence} = tokens[mark]!
  if (lower !== 'after' && lower !== 'before') return 0
  const period = tokens[mark - 1]
  if (period?.sentence !== sentence || !periods.has(period.lower)) return 0
  let from = mark - 2
  const inside = (): boolean => tokens[from]?.sentence === sentence
  if (inside() && (measures.has(tokens[from]!.lower) || tokens[from]!.pos === 'NUM')) {
    while (inside() && (measures.has(tokens[from]!.lower) || tokens[from]!.pos === 'NUM')) from--
  } else if (!period.lower.endsWith('s')) return 0
  while (inside() && bounds.has(tokens[from]!.lower)) from--
  if (!inside()) return mark - 1 - from
  const {pos, lower: word, lemma} = tokens[from]!
  // `in recent weeks before`, `for two years before`, `spent two years before`
  const other =
    pos === 'ADJ' || pos === 'DET' || pos === 'PRON' || pos === 'NUM' || during.has(word) || word === 'of'
  return other || lastingVerbs.has(lemma) ? 0 : mark - 1 - from
}
