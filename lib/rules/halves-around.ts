import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {isFiniteVerb} from './is-finite-verb.js'

/** When and where it was said, at most: `earlier this week`, `in a report`. */
const longestTail = 5
const opening: ReadonlySet<string> = new Set(['“', '``', '(', ';', ':', '–', '—', '―', '--'])
const quotes: ReadonlySet<string> = new Set(['“', '``', "'", '"'])
const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose'])
const links: ReadonlySet<string> = new Set([
  'though',
  'although',
  'but',
  'and',
  'while',
  'whereas',
  'as',
  'because'
])
const speakers: ReadonlySet<string> = new Set(['i', 'he', 'she', 'they', 'we'])
const sources: ReadonlySet<string> = new Set(['citing', 'quoting'])

/**
 * What stands on both sides of who says it, between two commas: `[The plant], the operator said, [will close]`; `null` where it
 * does not stand so.
 *
 * @param frame
 *   Who says it and the verb.
 * @param isFree
 *   Whether a token may be part of what is said.
 */
export function halvesAround(
  tokens: readonly Token[],
  frame: Range,
  isFree: (at: number) => boolean
): readonly [Range, Range] | null {
  const {sentence} = tokens[frame.from]!
  const isHere = (at: number): boolean => tokens[at]?.sentence === sentence
  const comma = frame.from - 1
  const end = tailEnd(tokens, frame.to)
  if (!isHere(comma - 1) || tokens[comma]!.text !== ',' || end < 0) return null
  const next = tokens[end + 1]
  if (!next || !isHere(end + 1) || !isFree(end + 1) || sources.has(next.lower)) return null
  // `The dam was safe, Lee said, and would open`: of the dam; `…, Lee said, and she left` is hers or the writer's.
  if (next.pos === 'CCONJ' && !goesOnWith(tokens, end + 2, frame)) return null
  if (quotes.has(next.lower) && !goesOn(tokens, end + 1)) return null
  let from = comma
  if (relatives.has(tokens[comma - 1]!.lower)) from -= tokens[comma - 2]?.lower === 'of' ? 3 : 1
  else {
    while (isHere(from - 1) && isFree(from - 1) && !opening.has(tokens[from - 1]!.lower)) from--
    if (isHere(from - 1) && !opening.has(tokens[from - 1]!.lower)) return null
    if (tokens[from]!.lower === 'but' || tokens[from]!.lower === 'and') from++
  }
  let to = end + 1
  while (isHere(to) && isFree(to)) to++
  // `…, she suspects, has left, though [he denies it]`
  if (isHere(to) && links.has(tokens[to - 1]!.lower)) to--
  return hasWord(tokens, from, comma) && hasWord(tokens, end + 1, to)
    ? [
        {from, to: comma},
        {from: end + 1, to}
      ]
    : null
}

/** A quotation in the middle of a sentence: `“would fall”`; before another the writer may have said when: `As it fell, Lee said, “It …`. */
function goesOn(tokens: readonly Token[], mark: number): boolean {
  let at = mark
  while (at < tokens.length && tokens[at]!.pos === 'PUNCT') at++
  const first = tokens[at]?.text.charAt(0) ?? ''
  return first !== first.toUpperCase()
}

/** What is told of the same subject behind `and`; behind `she said`, a past may be what she did. */
function goesOnWith(tokens: readonly Token[], at: number, frame: Range): boolean {
  let verb = at
  while (tokens[verb]?.pos === 'ADV') verb++
  if (!isFiniteVerb(tokens, verb)) return false
  const {pos, tag} = tokens[verb]!
  if (pos === 'AUX') return true
  let alone = true
  for (let i = frame.from; i < frame.to; i++) {
    // `Hart says, and left`: another time.
    if (isFiniteVerb(tokens, i) && tokens[i]!.tag !== tag) return true
    if (speakers.has(tokens[i]!.lower)) alone = false
  }
  return alone || tag !== 'VBD'
}

/** The comma after the verb and a few words without one, or -1. */
function tailEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i <= from + longestTail && i < tokens.length; i++) {
    const {text, pos} = tokens[i]!
    if (text === ',') return i
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'SCONJ') return -1
  }
  return -1
}

function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos !== 'PUNCT') return true
  return false
}
