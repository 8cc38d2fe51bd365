import type {Run} from '../../types/original.js'
import type {Span} from '../../types/span.js'

/** One block of a page, such as a paragraph, and what is known about it. */
export interface Block<Context> extends Span {
  readonly context: Context
}

/** What stands between two blocks, so that they are paragraphs to all who read the text. */
const gap = '\n\n'
/** White space of HTML. A space that must not break is none. */
const space = /[\t\n\f\r ]/
/** Marks that show where a word may break, and NUL: they are not seen. */
const unseen = /[\0\u00AD\u200B\u2060\uFEFF]/
const plain = /[^\0\t\n\f\r \u00AD\u200B\u2060\uFEFF]+/y

/**
 * The visible text of a page as it grows, block by block, with the place of every character in the file.
 *
 * White space is collapsed as a browser does, and blocks are set apart by a blank line. Time and memory grow with the input only.
 */
export class PageText<Context> {
  readonly blocks: Block<Context>[] = []
  readonly runs: Run[] = []
  readonly #parts: string[] = []
  #length = 0
  #start = -1
  #context: Context | null = null
  /** White space, or a line break, that is written where more follows in its block. */
  #pending: {from: number; to: number; text: ' ' | '\n'} | null = null

  get length(): number {
    return this.#length
  }

  /** Whether the block that is open has words. */
  get isOpen(): boolean {
    return this.#start >= 0
  }

  /** Whether a line break waits for more words of its block. */
  get hasLine(): boolean {
    return this.#pending?.text === '\n'
  }

  /** End the block, if there is one. */
  close(): void {
    if (this.#start >= 0) this.blocks.push({start: this.#start, end: this.#length, context: this.#context!})
    this.#start = -1
    this.#context = null
    this.#pending = null
  }

  /** Words as they stand in the file, from `from`. */
  add(text: string, from: number, context: Context): void {
    for (let i = 0; i < text.length; ) {
      plain.lastIndex = i
      const words = plain.exec(text)?.[0]
      if (words) {
        this.#write(words, from + i, from + i + words.length, context)
        i += words.length
      } else {
        if (space.test(text[i]!)) this.white(from + i, from + i + 1)
        i++
      }
    }
  }

  /** One or two characters that stand for others in the file: `&` for `&amp;`. No place (`from` below 0) where none is known. */
  unit(text: string, from: number, to: number, context: Context): void {
    for (const char of text) {
      if (space.test(char)) this.white(from, to)
      else if (!unseen.test(char)) this.#write(char, from, to, context)
    }
  }

  /** White space in the file. */
  white(from: number, to: number): void {
    if (this.#start < 0) return
    if (!this.#pending) this.#pending = {from, to, text: ' '}
    else if (this.#pending.to === from) this.#pending.to = to
  }

  /** A line break within a block. */
  line(from: number, to: number): void {
    if (this.#start >= 0) this.#pending = {from, to, text: '\n'}
  }

  /** Put the blocks of another text behind, found `shift` further on in the file. */
  append(other: PageText<unknown>, shift: number, context: Context): void {
    const text = String(other)
    let at = 0
    for (const {start, end} of other.blocks) {
      this.close()
      let done = start
      for (; at < other.runs.length && other.runs[at]!.end <= end; at++) {
        const run = other.runs[at]!
        this.unit(text.slice(done, run.start), -1, -1, context)
        const words = text.slice(run.start, run.end)
        if (run.to - run.from === words.length) this.add(words, run.from + shift, context)
        else this.unit(words, run.from + shift, run.to + shift, context)
        done = run.end
      }
      this.unit(text.slice(done, end), -1, -1, context)
    }
    this.close()
  }

  toString(): string {
    return this.#parts.join('')
  }

  #write(text: string, from: number, to: number, context: Context): void {
    if (this.#start < 0) {
      if (this.#length > 0) this.#push(gap)
      this.#start = this.#length
      this.#context = context
    }
    const pending = this.#pending
    if (pending) {
      this.#pending = null
      this.#run(pending.text, pending.from, pending.to)
    }
    this.#run(text, from, to)
  }

  #run(text: string, from: number, to: number): void {
    const start = this.#length
    this.#push(text)
    if (from < 0) return
    const last = this.runs.at(-1)
    const isSame = (run: Run): boolean => run.end - run.start === run.to - run.from
    const run = {start, end: this.#length, from, to}
    if (last && last.end === start && last.to === from && isSame(last) && isSame(run)) {
      this.runs[this.runs.length - 1] = {start: last.start, end: run.end, from: last.from, to}
    } else this.runs.push(run)
  }

  #push(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}
