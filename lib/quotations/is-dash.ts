import type {Token} from '../../types/token.js'

const dashes: ReadonlySet<string> = new Set(['—', '―', '–', '-', '--'])

/** Whether a token is a dash, as it stands before who signs a quotation. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  return dashes.has(tokens[at]?.text ?? '')
}
