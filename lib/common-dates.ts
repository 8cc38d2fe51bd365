const weekdays: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((name, at) => [name, at])
)
const days: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1]
])
const steps: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1]
])
const oneDay = 24 * 3600 * 1000

/**
 * The date of the commonest times, three of four in news, without a search for forms: `Tuesday`, `2015`, `last month`.
 *
 * `null` where it takes a date of publication and there is none, `undefined` where the words are none of these.
 */
export function commonDate(
  words: string,
  published: string | null,
  tense: 'past' | 'future' | null
): string | null | undefined {
  if (words.length === 4 && /^(?:1[5-9]|20)\d\d$/.test(words)) return words
  const lower = words.toLowerCase()
  const weekday = weekdays.get(lower)
  const shift = days.get(lower)
  const [first, second, ...rest] = lower.split(' ')
  const step = rest.length === 0 && second ? steps.get(first!) : undefined
  const stepped = step !== undefined && (second === 'month' || second === 'year')
  if (weekday === undefined && shift === undefined && !stepped) return undefined
  const today = published === null ? Number.NaN : Date.parse(`${published.slice(0, 10)}T12:00:00Z`)
  if (Number.isNaN(today)) return null
  const date = new Date(today)
  if (stepped) {
    if (second === 'year') return String(date.getUTCFullYear() + step)
    const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step, 1))
    return month.toISOString().slice(0, 7)
  }
  if (shift !== undefined) return isoDay(today + shift * oneDay)
  let away = (weekday! - date.getUTCDay() + 7) % 7
  if (away > 3) away -= 7
  if (tense === 'past' && away > 0) away -= 7
  if (tense === 'future' && away < 0) away += 7
  return isoDay(today + away * oneDay)
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
