import type {Token} from '../../types/token.js'

/** Whether a token is letters in brackets of their own: `the Rivers Trust (RT)`. */
export function isShortForm(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' && /^\p{Lu}{2,}$/u.test(tokens[at]!.text)
  )
}
