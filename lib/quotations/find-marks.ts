import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {elidedWords} from '../lexicon/elided-words.js'
import type {Family, Mark} from './mark.js'

interface Shape {
  readonly family: Family
  readonly side: Mark['side']
}

const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['"', {family: 'double', side: 'either'}],
  ['＂', {family: 'double', side: 'either'}],
  ['“', {family: 'double', side: 'open'}],
  ['”', {family: 'double', side: 'close'}],
  ['„', {family: 'double', side: 'open'}],
  ['‟', {family: 'double', side: 'open'}],
  ["'", {family: 'single', side: 'either'}],
  ['`', {family: 'single', side: 'open'}],
  ['´', {family: 'single', side: 'close'}],
  ['‘', {family: 'single', side: 'open'}],
  ['’', {family: 'single', side: 'close'}],
  ['‚', {family: 'single', side: 'open'}],
  ['‛', {family: 'single', side: 'open'}],
  ['«', {family: 'guillemet', side: 'open'}],
  ['»', {family: 'guillemet', side: 'close'}],
  ['‹', {family: 'angle', side: 'open'}],
  ['›', {family: 'angle', side: 'close'}]
])
/** What stands before an opening mark without a space: `(“`, `—“`. */
const before = /^[([{<\-‐–—/¡¿|*_]+$/
/** What stands after a closing mark without a space: `”)`, `”,`, `”—`. */
const after = /^[)\]}>\-‐–—/.,;:!?…|*_]+$/

/**
 * All tokens that may be quotation marks, each with the side it stands on as far as its shape and the space around it tell.
 *
 * A mark that points the wrong way is turned round where the space says so: the last in `„Hallo“ sagte`.
 */
export function findMarks(tokens: readonly Token[], sentences: readonly Sentence[]): Mark[] {
  const marks: Mark[] = []
  const passageOf = (i: number): number => sentences[tokens[i]!.sentence]!.passage
  for (let i = 0; i < tokens.length; i++) {
    const {text} = tokens[i]!
    // Most tokens are words: a look at the length spares the search for them.
    const first = text.length === 1 ? shapes.get(text) : undefined
    if (!first) continue
    const passage = passageOf(i)
    const touches = (a: number, b: number): boolean =>
      a >= 0 && b < tokens.length && tokens[a]!.end === tokens[b]!.start && passageOf(a) === passageOf(b)
    let to = i + 1
    let shape = first
    if ((text === '`' || text === "'") && touches(i, to) && tokens[to]!.text === text) {
      // Of three that close, the first is a single one: `'yes,'''`.
      const isThird = touches(to, to + 1) && tokens[to + 1]!.text === text && touches(i - 1, i)
      if (!isThird) {
        shape = {family: 'double', side: text === '`' ? 'open' : 'either'}
        to++
      }
    }
    const previous = marks.at(-1)
    const free = !touches(i - 1, i) || before.test(tokens[i - 1]!.text)
    const left = free || (previous !== undefined && previous.to === i && previous.side === 'open')
    // Over a run of marks to what stands behind it: `’”,`.
    let next = to
    while (next < to + 4 && touches(next - 1, next) && shapes.has(tokens[next]!.text)) next++
    const right = !touches(next - 1, next) || after.test(tokens[next]!.text)
    if (shape.family === 'single' && isApostrophe(tokens, i, left, right, shape.side)) continue
    marks.push({
      from: i,
      to,
      passage,
      family: shape.family,
      ...sideOf(shape, left, right, tokens, i, to),
      leads: i === 0 || passageOf(i - 1) !== passage
    })
    i = to - 1
  }
  return marks
}

function sideOf(
  {family, side}: Shape,
  left: boolean,
  right: boolean,
  tokens: readonly Token[],
  from: number,
  to: number
): Pick<Mark, 'side' | 'weak'> {
  const word = tokens[from - 1]
  const next = tokens[to]
  const afterNumber = !left && word !== undefined && /\d$/.test(word.text)
  if (family === 'single') {
    // `d'x`, `5'10`: within a word.
    if (!left && !right) return {side: side === 'open' ? 'open' : 'close', weak: true}
    if (left && !right) return {side: 'open', weak: next !== undefined && elidedWords.has(next.lower)}
    if (!left) return {side: 'close', weak: afterNumber || (word !== undefined && /s$/i.test(word.text))}
    return {side, weak: true}
  }
  if (left !== right) return {side: left ? 'open' : 'close', weak: afterNumber}
  return {side, weak: afterNumber}
}

/** `’tis`, a closing mark where only an opening one can stand, and both marks of `rock ’n’ roll`. */
function isApostrophe(
  tokens: readonly Token[],
  i: number,
  left: boolean,
  right: boolean,
  side: Mark['side']
): boolean {
  if (left && !right && side === 'close') return true
  const isN = (word: Token | undefined): boolean => word?.lower === 'n'
  const isSingle = (mark: Token | undefined): boolean => shapes.get(mark?.text ?? '')?.family === 'single'
  return (isN(tokens[i + 1]) && isSingle(tokens[i + 2])) || (isN(tokens[i - 1]) && isSingle(tokens[i - 2]))
}
