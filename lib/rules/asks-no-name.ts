import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'

const named: ReadonlySet<string> = new Set(['named', 'identified', 'quoted', 'cited'])

/** `an official who [asked] not to be named`: why a source has no name, and nothing that it says. */
export function asksNoName(tokens: readonly Token[], {content}: Reading): boolean {
  const first = content[0]
  if (!first) return false
  const [no, to, be, name] = tokens.slice(first.from, first.from + 4)
  return no?.lower === 'not' && to?.lower === 'to' && be?.lower === 'be' && named.has(name?.lower ?? '')
}
