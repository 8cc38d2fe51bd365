import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {clauseAround} from './clause-around.js'
import {subjectOf} from './subject-of.js'

const helpers: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])

/**
 * What stands before a word in its clause, from the subject on: by the parse where it knows the subject of `verb`,
 * else by marks and conjunctions.
 *
 * In `Lee, who lives nearby, was reportedly hurt`, before `reportedly`: `Lee`, `was`.
 */
export function clauseSubject(tokens: readonly Token[], verb: number, at: number, bounds: Range): Range[] {
  const subject = verb >= bounds.from && verb < bounds.to ? subjectOf(tokens, verb, bounds) : null
  // Between commas stands what the parse takes for the subject by mistake: `Lee, a baker, was`.
  const after = subject ? tokens[subject.to] : undefined
  const relative = subject ? tokens[subject.to + 1]?.lower.startsWith('wh') : false
  const aside = subject && tokens[subject.from - 1]?.lower === ',' && after?.lower === ',' && !relative
  // What the subject is called besides belongs to it: `Lee, a baker, was`.
  const named =
    subject !== null &&
    after?.lower === ',' &&
    tokens
      .slice(subject.to + 1, at)
      .some(({relation, head}) => relation === 'appos' && head >= subject.from && head < subject.to)
  if (named) return [{from: subject.from, to: at}]
  if (!subject || aside || subject.to > at) return [{from: clauseAround(tokens, at, bounds).from, to: at}]
  let from = at
  while (from > subject.to && helpers.has(tokens[from - 1]!.pos)) from--
  return from === subject.to ? [{from: subject.from, to: at}] : [subject, {from, to: at}]
}
