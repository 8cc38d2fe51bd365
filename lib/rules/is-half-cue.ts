import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'

const halves: ReadonlySet<string> = new Set(['then', 'ex', 'former'])

/** Whether the model took the first half of a word for a cue: `“It is over,” [then]-mayor Ann Lee promised`. */
export function isHalfCue(tokens: readonly Token[], {cue}: Reading): boolean {
  if (!cue || cue.to - cue.from > 1 || !halves.has(tokens[cue.from]!.lower)) return false
  const next = tokens[cue.to]
  return next?.text === '-' && next.start === tokens[cue.from]!.end
}
