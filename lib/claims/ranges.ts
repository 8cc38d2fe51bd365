import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

const marks = /^[,;:.–—-]+$/
const opens = /^[([]$/
const opensQuote = /^[“‘«„"`]+$/
const closes = /^[)\]]$/

/**
 * Tokens as stretches that stand together: marks between two words go with them, and no stretch begins or ends with a
 * comma or a dash. `joins` says whether a mark belongs to the same voice.
 */
export function rangesOf(
  tokens: readonly Token[],
  words: readonly number[],
  joins: (at: number) => boolean
): Range[] {
  const ranges: Range[] = []
  let from = -1
  let to = -1
  const close = (): void => {
    if (from < 0) return
    while (
      from < to &&
      (marks.test(tokens[from]!.text) || closes.test(tokens[from]!.text) || endsQuote(tokens, from))
    )
      from++
    while (
      to > from &&
      (marks.test(tokens[to - 1]!.text) || opens.test(tokens[to - 1]!.text) || beginsQuote(tokens, to - 1))
    )
      to--
    // The mark before `“No` is part of what is quoted.
    if (
      from > 0 &&
      from < to &&
      opensQuote.test(tokens[from - 1]!.text) &&
      glued(tokens, from) &&
      joins(from - 1)
    )
      from--
    if (from < to && closes.test(tokens[to]?.text ?? '') && isOpen(tokens, from, to) && joins(to)) to++
    else if (from < to && isQuoteEnd(tokens, from, to) && joins(to)) to++
    for (let at = from; at < to; at++) {
      if (tokens[at]!.pos !== 'PUNCT') {
        ranges.push({from, to})
        return
      }
    }
  }
  for (const at of words) {
    if (at === to || (from >= 0 && onlyMarks(tokens, to, at, joins))) to = at + 1
    else {
      close()
      from = at
      to = at + 1
    }
  }
  close()
  return ranges
}

/** Whether a bracket is open at the end of a stretch. */
function isOpen(tokens: readonly Token[], from: number, to: number): boolean {
  let depth = 0
  for (let at = from; at < to; at++) {
    if (opens.test(tokens[at]!.text)) depth++
    else if (closes.test(tokens[at]!.text)) depth--
  }
  return depth > 0
}

/** Whether a mark closes here what is quoted from within a stretch on: `He is “in control[”]`. */
function isQuoteEnd(tokens: readonly Token[], from: number, to: number): boolean {
  const text = tokens[to]?.text
  if ((text !== '”' && text !== '"') || !glued(tokens, to)) return false
  let open = false
  for (let at = from; at < to; at++) {
    const mark = tokens[at]!.text
    if (mark === '"') open = !open
    else if (mark === '“') open = true
    else if (mark === '”') open = false
  }
  return open
}

/** A mark that closes what is quoted before it: `[”] because it rained`. */
function endsQuote(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!
  if (text === '”' || text === '»') return true
  return text === '"' && at > 0 && glued(tokens, at) && !(tokens[at + 1] && glued(tokens, at + 1))
}

/** A mark that opens what is quoted behind it: `because [“]`. */
function beginsQuote(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!
  return text === '“' || text === '«' || text === '„'
}

function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.end === tokens[at]!.start && tokens[at - 1]!.sentence === tokens[at]!.sentence
}

function onlyMarks(
  tokens: readonly Token[],
  from: number,
  to: number,
  joins: (at: number) => boolean
): boolean {
  if (to - from > 3) return false
  for (let at = from; at < to; at++) if (tokens[at]!.pos !== 'PUNCT' || !joins(at)) return false
  return true
}
