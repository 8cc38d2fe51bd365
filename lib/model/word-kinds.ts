import {hashText} from './hash-text.js'
import {markKind} from './marks.js'

/** What is known of a word whatever its place: what its features are made of. */
export interface WordKind {
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  /** Whether it is more than one character with a quotation mark among them. */
  readonly glued: boolean
  /** Whether it has three characters and more, a letter among them, and whether it begins with a capital then. */
  readonly long: boolean
  readonly capital: boolean
  /** As written; this and the rest but `mark` are hashes. */
  readonly text: number
  /** In lower case, every digit as `0`. */
  readonly form: number
  /** The last one, two and three letters of the form, and its first two and three. */
  readonly end: number
  readonly ending: number
  readonly longEnding: number
  readonly beginning: number
  readonly longBeginning: number
  /** Upper and lower case, digits and marks, each run of a sort once: `Xx`, `X.X.`, `d-x`. */
  readonly shape: number
  /** Kind of mark (see `markKind`), 0 for a word. */
  readonly mark: number
}

/** More different words than a long article has; when they are reached, all are forgotten. */
const most = 20_000
const known = new Map<string, WordKind>()

/** The kind of a word, worked out once as long as it is remembered. */
export function wordKind(text: string): WordKind {
  let kind = known.get(text)
  if (kind) return kind
  if (known.size >= most) known.clear()
  kind = makeKind(text)
  known.set(text, kind)
  return kind
}

function makeKind(text: string): WordKind {
  // A word of a thousand letters is not read to its end.
  const head = text.slice(0, 64)
  const lower = text.toLowerCase().replaceAll('’', "'")
  const form = head.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0')
  const long = text.length > 2 && /\p{L}/u.test(text)
  const {length} = form
  return {
    lower,
    glued: text.length > 1 && /["“”„‟＂«»‹›]/.test(text),
    long,
    capital: long && /^\p{Lu}/u.test(text),
    text: hashText(head),
    form: hashText(form),
    end: hashText(form, length - 1),
    ending: hashText(form, Math.max(0, length - 2)),
    longEnding: hashText(form, Math.max(0, length - 3)),
    beginning: hashText(form, 0, Math.min(2, length)),
    longBeginning: hashText(form, 0, Math.min(3, length)),
    shape: hashText(shape(head)),
    mark: markKind(head)
  }
}

function shape(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/[\p{Ll}\p{Lo}]+/gu, 'x')
    .replace(/\d+/g, 'd')
}
