import type {Token} from '../../types/token.js'
import {calendar} from '../lexicon/calendar.js'
import {isBodyName} from './body-name.js'

/** More words than this stand in no name of a body. */
const longest = 5

/**
 * Whether a month opens the name of a body: `The March Group`, `the Jan Vikas Party (JVP)`.
 *
 * Not in `In March Quill Group said`, `the March Labour Party conference`.
 */
export function opensBody(tokens: readonly Token[], at: number): boolean {
  const {sentence} = tokens[at]!
  const before = tokens[at - 1]
  if (before?.sentence === sentence && before.lower !== 'the') return false
  let to = at + 1
  while (to - at < longest && isPart(tokens[to])) to++
  if (to === at + 1 || tokens[to]?.pos === 'NOUN') return false
  return isBodyName(tokens[to - 1]!.lower)

  function isPart(token: Token | undefined): boolean {
    return token?.sentence === sentence && token.pos === 'PROPN' && !calendar.has(token.lower)
  }
}
