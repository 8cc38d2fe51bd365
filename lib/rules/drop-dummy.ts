import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

const open: ReadonlySet<string> = new Set(['clear', 'certain', 'uncertain', 'unclear', 'unknown', 'doubtful'])
const questions = /^(?:whether|if|who|what|when|where|why|how|that)$/

/** `It` that stands for what follows is nobody: `[It] remains unclear whether she left`, `[it] was not clear who paid`. */
export function dropDummy(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  const [who] = mention
  if (!cue || !who || mention.length > 1 || who.to - who.from > 1 || tokens[who.from]!.lower !== 'it')
    return reading
  const after = content.find(({from}) => from >= cue.to)
  if (!after || !questions.test(tokens[after.from]!.lower)) return reading
  return open.has(tokens[cue.to - 1]!.lower) ? readingWith(reading, {mention: []}) : reading
}
