import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {findMarks} from '../quotations/find-marks.js'
import {closerAhead, closesTwice, opensAgain} from '../quotations/look-ahead.js'
import type {Family, Mark} from '../quotations/mark.js'
import {singlesLead} from '../quotations/singles-lead.js'

interface Draft {
  readonly from: number
  readonly family: Family
  readonly parent: number
  to: number
  closed: boolean
  /** An apostrophe after all. */
  dropped: boolean
}

/**
 * Stretches between quotation marks, paired over the whole article, in order of where they open.
 *
 * A quotation may run over sentences. It runs over paragraphs where each of them opens with the mark again and none before the
 * last closes it; these are one quotation. One that nothing closes ends with its paragraph. Marks that close nothing, and
 * apostrophes, are left out.
 */
export function findQuotations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[]
): Quotation[] {
  const marks = findMarks(tokens, sentences)
  const singles = singlesLead(tokens, marks)
  const drafts: Draft[] = []
  /** Indexes of the drafts that are open, outermost first. */
  const open: number[] = []
  let here = -1

  const openOf = (family: Family): number => open.findLastIndex((at) => drafts[at]!.family === family)
  const push = ({from, family}: Mark): void => {
    drafts.push({from, family, parent: open.at(-1) ?? -1, to: from + 1, closed: false, dropped: false})
    open.push(drafts.length - 1)
  }
  /** Ends all that is open at `depth` of the stack and inside it; only the outermost of them may be closed by a mark. */
  const end = (depth: number, inner: number, to: number, closed: boolean): void => {
    while (open.length > depth) {
      const draft = drafts[open.pop()!]!
      const outermost = open.length === depth
      draft.to = outermost ? to : inner
      draft.closed = outermost && closed
      // Without a mark that closes it, a single mark was an apostrophe, but where single marks are the rule.
      draft.dropped = !draft.closed && draft.family === 'single' && !singles
    }
  }

  /** Ends with the passage of its last mark what nothing closed there. */
  const endAtPassage = (depth: number, last: Mark): void => {
    const to = passageEnd(tokens, sentences, last.from)
    end(depth, to, to, false)
  }

  for (let i = 0; i < marks.length; i++) {
    if (marks[i]!.passage !== here) {
      const goesOn = marks[i]!.passage === here + 1 && here >= 0 && areBody(passages, here)
      const kept = goesOn ? repeated(marks, i, open, drafts) : 0
      if (open.length > kept) endAtPassage(kept, marks[i - 1]!)
      here = marks[i]!.passage
      i += kept
      if (i >= marks.length || marks[i]!.passage !== here) {
        i--
        continue
      }
    }
    const mark = marks[i]!
    const at = openOf(mark.family)
    const step = mark.family === 'single' ? readSingle : readDouble
    const action = step(marks, i, at >= 0, open.length > 0 && at < open.length - 1, singles)
    if (action === 'close') end(at, mark.from, mark.to, true)
    if (action === 'reopen') end(at, mark.from, mark.from, false)
    if (action === 'open' || action === 'reopen') push(mark)
  }
  if (open.length) endAtPassage(0, marks.at(-1)!)
  return finish(drafts)
}

/** What a mark does: opens a quotation, closes one, ends an unclosed one and opens another, or nothing. */
type Action = 'open' | 'close' | 'reopen' | 'none'

function readDouble(marks: readonly Mark[], i: number, isOpen: boolean): Action {
  const {side, weak} = marks[i]!
  if (side === 'close' || (side === 'either' && isOpen)) {
    // `” We won,” he said`: the wrong mark at the head of a paragraph.
    if (!isOpen) return marks[i]!.leads && closerAhead(marks, i, false) === 'sure' ? 'open' : 'none'
    // `5'10"`: a mark of inches where another one closes the quotation.
    return weak && closerAhead(marks, i, true) === 'sure' ? 'none' : 'close'
  }
  if (!isOpen) {
    return side === 'either' && !marks[i]!.leads && (weak || closerAhead(marks, i, false) === 'none')
      ? 'none'
      : 'open'
  }
  return closesTwice(marks, i) ? 'open' : 'reopen'
}

function readSingle(
  marks: readonly Mark[],
  i: number,
  isOpen: boolean,
  isInside: boolean,
  singles: boolean
): Action {
  const {side, weak} = marks[i]!
  const ahead = closerAhead(marks, i, true)
  if (side === 'close' || (side === 'either' && isOpen)) {
    if (!isOpen) return 'none'
    if (weak && ahead === 'sure') return 'none'
    return isInside && weak ? 'none' : 'close'
  }
  const isReal = weak ? ahead === 'sure' : ahead !== 'none' || singles || opensAgain(marks, i)
  if (!isReal) return 'none'
  if (!isOpen) return 'open'
  return closesTwice(marks, i) ? 'open' : 'reopen'
}

/** How many of the open quotations the marks from `i` on open again, at the head of a paragraph. */
function repeated(
  marks: readonly Mark[],
  i: number,
  open: readonly number[],
  drafts: readonly Draft[]
): number {
  let count = 0
  while (count < open.length) {
    const mark = marks[i + count]
    const continues =
      mark !== undefined &&
      mark.passage === marks[i]!.passage &&
      mark.side !== 'close' &&
      mark.family === drafts[open[count]!]!.family &&
      (count === 0 ? mark.leads : mark.from === marks[i + count - 1]!.to)
    if (!continues) break
    count++
  }
  return count
}

function areBody(passages: readonly Passage[], at: number): boolean {
  return passages[at]?.role === 'body' && passages[at + 1]?.role === 'body'
}

/** The end of the passage that holds the token `at`. */
function passageEnd(tokens: readonly Token[], sentences: readonly Sentence[], at: number): number {
  const {passage} = sentences[tokens[at]!.sentence]!
  let end = at + 1
  while (end < tokens.length && sentences[tokens[end]!.sentence]!.passage === passage) end++
  return end
}

function finish(drafts: readonly Draft[]): Quotation[] {
  const quotations: Quotation[] = []
  const index: number[] = []
  for (const draft of drafts) {
    // A parent comes before its children, so its own place is known.
    const parent = draft.parent < 0 ? -1 : index[draft.parent]!
    if (draft.dropped || draft.to <= draft.from) {
      index.push(parent)
      continue
    }
    index.push(quotations.length)
    quotations.push({from: draft.from, to: draft.to, parent, closed: draft.closed})
  }
  return quotations
}
