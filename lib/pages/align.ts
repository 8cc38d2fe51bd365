import {decodeReference, type Names} from './decode-reference.js'
import type {PageText} from './page-text.js'

/** How a value of a tree may differ from the words in its file. */
export interface Dialect {
  /** Whether `\*` stands for `*`, and a line may begin with `>`. */
  readonly markdown: boolean
  /** Whether tags and comments may stand between the words. */
  readonly tags: boolean
  readonly names: Names
  readonly bare?: Names | undefined
}

/** No name of a character stands for more code units. */
const widest = 2
const escaped = /[!-/:-@[-`{-~]/
/** A line break with what is white around it; in Markdown, with the marks of quotations that begin the next line. */
const white = /[\t\n\f\r ]+/y
const quoted = /(?:[\n\r][\t >]*|[\t\f ])+/y
const name = /&[A-Za-z][A-Za-z\d]{1,31};/y

/**
 * Add a value of a tree to the text, each character with its place in the file, which is looked for from `from` on.
 *
 * Trees have a place for a value as a whole. Inside, references (`&amp;`), escapes and what begins a line make the file
 * longer than the value. What cannot be found is added without a place, so that no place is ever wrong.
 *
 * @returns
 *   Where it ends in the file.
 */
export function align<Context>(
  page: PageText<Context>,
  value: string,
  source: string,
  from: number,
  to: number,
  dialect: Dialect,
  context: Context
): number {
  let at = from
  for (let i = 0; i < value.length; ) {
    const char = value[i]!
    if (/[\t\n\f\r ]/.test(char)) {
      const there = dialect.markdown ? quoted : white
      there.lastIndex = at
      const found = at < to ? there.exec(source)?.[0] : undefined
      const reference =
        found || at >= to ? undefined : decodeReference(source, at, dialect.names, dialect.bare)
      const length = found?.length ?? reference?.length ?? 0
      if (length) page.white(at, at + length)
      else page.white(-1, -1)
      at += length
      i++
      while (found && i < value.length && /[\t\n\f\r ]/.test(value[i]!)) i++
      continue
    }
    const unit = at < to ? unitAt(value, i, source, at, dialect) : undefined
    if (unit) {
      page.unit(value.slice(i, i + unit.width), at, at + unit.length, context)
      i += unit.width
      at += unit.length
      continue
    }
    const same = at < to ? sameLength(value, i, source, at, to) : 0
    if (same) {
      page.add(source.slice(at, at + same), at, context)
      i += same
      at += same
      continue
    }
    const next = at < to && dialect.tags ? skipMarkup(source, at, to) : at
    if (next > at) {
      at = next
      continue
    }
    page.unit(value.slice(i), -1, -1, context)
    return at
  }
  return at
}

/** How far value and file agree, up to what may stand for something else. */
function sameLength(value: string, i: number, source: string, at: number, to: number): number {
  let length = 0
  while (i + length < value.length && at + length < to) {
    const char = value[i + length]!
    if (char !== source[at + length] || /[\t\n\f\r ]/.test(char)) break
    if (length > 0 && (char === '&' || char === '\\')) break
    length++
  }
  return length
}

/** What stands in the file for the next characters of the value: a reference, or a character that is escaped. */
function unitAt(
  value: string,
  i: number,
  source: string,
  at: number,
  {markdown, names, bare}: Dialect
): {width: number; length: number} | undefined {
  if (markdown && source[at] === '\\' && source[at + 1] === value[i] && escaped.test(value[i]!))
    return {width: 1, length: 2}
  if (source[at] !== '&') return undefined
  const reference = decodeReference(source, at, names, bare)
  if (reference && value.startsWith(reference.text, i))
    return {width: reference.text.length, length: reference.length}
  name.lastIndex = at
  const other = name.exec(source)?.[0]
  if (!other || value.startsWith(other, i)) return undefined
  // A name that is in no table here: what follows it tells how much it stands for.
  const next = source[at + other.length]
  for (let width = 1; width <= widest; width++) {
    if (next === undefined || next === value[i + width] || /[\s<&\\]/.test(next)) {
      const isPair = /[\uD800-\uDBFF]/.test(value[i + width - 1]!)
      return {width: isPair ? width + 1 : width, length: other.length}
    }
  }
  return undefined
}

/** Where a tag, a comment or NUL ends that stands here. */
function skipMarkup(source: string, at: number, to: number): number {
  if (source[at] === '\0') return at + 1
  if (source[at] !== '<') return at
  const close = source.startsWith('<!--', at) ? source.indexOf('-->', at) + 2 : source.indexOf('>', at)
  return close > at && close < to ? close + 1 : at
}
