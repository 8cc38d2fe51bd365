import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'

/** Whether a reading only says on whom the source of another rests: `the site reported, citing two officials`. */
export function isCiting(tokens: readonly Token[], {cue}: Reading): boolean {
  return cue !== null && tokens[cue.from]!.lower === 'citing' && tokens[cue.from - 1]?.text === ','
}
