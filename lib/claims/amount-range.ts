import type {Token} from '../../types/token.js'
import {changingVerbs} from '../lexicon/changing-verbs.js'
import {currencies} from '../lexicon/currencies.js'
import {numberScales} from '../lexicon/number-scales.js'
import {rangingVerbs} from '../lexicon/ranging-verbs.js'
import {type Amount, amountAt} from './amount.js'

/** `95% CI 0.63 to 0.87` */
const intervals: ReadonlySet<string> = new Set(['ci', 'interval'])
const ages: ReadonlySet<string> = new Set(['age', 'aged', 'ages'])

/**
 * The two ends of a range as one amount, where a number is the first of them; `null` where it is none.
 *
 * `between 200 and 240 people`, `5 to 6 million dollars`, `$4m-$6m`, `from 50 to 60 homes`, `minus 4 to minus 6`, `aged 60 to 79`; not `rose from 50 to 60`, `rose $4 million to $6
 * million`, where the second is what came of it.
 *
 * @param first
 *   What is read of the first number alone.
 */
export function amountRange(
  tokens: readonly Token[],
  first: Amount,
  isTime: (at: number) => boolean
): Amount | null {
  if (first.high !== null || first.vague) return null
  const {sentence} = tokens[first.from]!
  const word = (i: number): string => (tokens[i]?.sentence === sentence ? tokens[i]!.lower : '')
  const opener = word(first.from - 1)
  const between = opener === 'between'
  const ofAges = ages.has(opener) || (opener === 'of' && ages.has(word(first.from - 2)))
  // `200 and 240 people`, or `5 percent and 10 percent`
  for (const place of first.to === first.numberTo ? [first.to] : [first.numberTo, first.to]) {
    const joint = word(place)
    if (!(joint === 'to' || joint === '-' || joint === '–' || ((between || ofAges) && joint === 'and')))
      continue
    const start = currencies.has(word(place + 1)) && tokens[place + 1]!.pos !== 'NOUN' ? place + 2 : place + 1
    if (word(start) === '' || isTime(start)) return null
    const second = amountAt(tokens, start)
    if (!second || second.high !== null || second.vague) return null
    const own = place === first.to ? first.unit : null
    if (own !== null && second.unit !== null && own !== second.unit) return null
    const near = lowEnd(tokens, first, second)
    // `minus 4 to minus 6`: the second end is the lower one.
    const falls = second.value < 0 && second.value < near
    const value = falls ? second.value : near
    const high = falls ? near : second.value
    if (
      value >= high ||
      (second.unit === null && own === null && !between && !ofAges && !intervals.has(opener) && value >= 0)
    )
      return null
    const plain = near === first.value && first.numberTo === first.from + 1 && own === null
    if (!between && isChange(tokens, first.from, opener, plain)) return null
    return {
      from: between || opener === 'from' ? first.from - 1 : first.from,
      to: second.to,
      value,
      high,
      unit: second.unit ?? own,
      vague: false,
      numberTo: second.numberTo
    }
  }
  return null
}

/** `4` in `4 to 6 million` is four million. */
function lowEnd(tokens: readonly Token[], first: Amount, second: Amount): number {
  const scale = numberScales.get(tokens[second.numberTo - 1]!.lower)
  const isScaled = numberScales.has(tokens[first.numberTo - 1]!.lower)
  return scale !== undefined && !isScaled && first.value < second.value / scale
    ? first.value * scale
    : first.value
}

/** Whether the second of two numbers is what came of the first, or of a change by it. */
function isChange(tokens: readonly Token[], from: number, opener: string, isPlain: boolean): boolean {
  const {sentence} = tokens[from]!
  if (opener === 'from') {
    const before = tokens[from - 2]
    return before?.sentence === sentence && before.pos !== 'PUNCT' && !rangingVerbs.has(before.lemma)
  }
  if (isPlain) return false
  for (let at = from - 1; at >= 0 && at > from - 5 && tokens[at]!.sentence === sentence; at--)
    if (changingVerbs.has(tokens[at]!.lemma)) return true
  return false
}
