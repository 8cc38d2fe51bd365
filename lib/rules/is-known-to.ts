import type {Token} from '../../types/token.js'

/** Whether `known` tells who knows somebody, which says nothing: `was known [to police]`; not `is known [to drink]`. */
export function isKnownTo(tokens: readonly Token[], known: number): boolean {
  if (tokens[known + 1]?.lower !== 'to') return false
  let at = known + 2
  while (tokens[at]?.pos === 'ADV') at++
  const tag = tokens[at]?.tag ?? ''
  return tag !== 'VB' && tag !== 'VBP'
}
