import type {Token} from '../../types/token.js'

/** The number in `64-year-old`, which ends at most at `to`; or `''`. */
export function ageIn(tokens: readonly Token[], from: number, to: number): string {
  for (let i = from; i + 4 < to; i++)
    if (tokens[i + 2]!.lower === 'year' && tokens[i + 1]!.text === '-' && tokens[i + 4]!.lower === 'old')
      return tokens[i]!.text
  return ''
}
