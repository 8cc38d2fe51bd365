import type {Token} from '../../types/token.js'

/** Verbs and adjectives after which `if` asks. */
const asking: ReadonlySet<string> = new Set([
  'ask',
  'check',
  'know',
  'question',
  'see',
  'sure',
  'unclear',
  'wonder'
])

/** Whether an `if` asks, as in `asked if it rained`, where nothing hangs on the rain. */
export function asksWhether(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before && asking.has(before.lemma)) return true
  const {head} = tokens[at]!
  return head >= 0 && tokens[head]!.relation === 'ccomp'
}
