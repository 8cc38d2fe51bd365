import type {Token} from '../../types/token.js'

/** Whether a verb tells what was planned, or is a duty, and nobody says so: `was [supposed] to open in May`. */
export function isPlanned(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]?.lower === 'supposed' && tokens[verb + 1]?.lower === 'to'
}
