import type {Token} from '../../types/token.js'

/** A hyphen with no space around it. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  return mark?.text === '-' && tokens[at - 1]?.end === mark.start && tokens[at + 1]?.start === mark.end
}
