import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

/** Marks that begin no stretch, and such as end none. */
const closesOnly = /^(?:[,;:.–—-]+|[)\]”»])$/
const beginsOnly = /^(?:[,;:.–—-]+|[([“«„])$/
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
    while (from < to && endsOnly(tokens, from)) from++
    while (to > from && beginsOnly.test(tokens[to - 1]!.text)) to--
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

/** Whether a mark begins no stretch: `[”] because it rained`. A straight one closes where it stands close to the word before alone. */
function endsOnly(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!
  if (text === '"') return at > 0 && glued(tokens, at) && !(tokens[at + 1] && glued(tokens, at + 1))
  return closesOnly.test(text)
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
