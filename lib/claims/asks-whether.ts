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
  return asking.has(tokens[at - 1]?.lemma ?? '')
}
