import type {Token} from '../../types/token.js'

const signs: ReadonlySet<string> = new Set(['minus', '−', '-'])

/**
 * Whether a token says that the number after it is below zero: `fell to [minus] 3`, `[−]5`.
 *
 * Not where something is taken away (`£40 minus 5`), or may be either way (`plus or minus 3`).
 */
export function isMinus(tokens: readonly Token[], at: number): boolean {
  const {lower, sentence, end, start} = tokens[at]!
  if (!signs.has(lower)) return false
  const before = tokens[at - 1]?.sentence === sentence ? tokens[at - 1]! : null
  // `9-5`, `A-4`
  if (lower !== 'minus' && (tokens[at + 1]?.start !== end || before?.end === start)) return false
  if (!before) return true
  const {pos, lower: word} = before
  return (
    word !== 'or' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && pos !== 'SYM' && pos !== 'PRON'
  )
}
