import {decodeReference} from './decode-reference.js'
import {htmlNames} from './html-names.js'

/** Attributes of an element that are looked at, by their names in lower case. */
export type Attributes = ReadonlyMap<string, string>

/** What hears of tags and text, in the order of the file. */
export interface Listener {
  /** A start tag. Whether what follows is not markup, up to the end tag: `<script>`. */
  open(name: string, attributes: Attributes, closed: boolean): boolean
  /** An end tag. */
  close(name: string): void
  /** Text, with references in it. */
  text(from: number, to: number): void
  /** What stands in an element that holds no markup. */
  raw(name: string, attributes: Attributes, from: number, to: number): void
}

/** The attributes that say what an element is there for. */
const wanted: ReadonlySet<string> = new Set([
  'aria-hidden',
  'class',
  'content',
  'data-component',
  'data-nlcst',
  'data-testid',
  'datetime',
  'hidden',
  'id',
  'itemprop',
  'name',
  'open',
  'property',
  'rel',
  'role',
  'style',
  'type'
])
/** No value is looked at further. */
const longest = 4000
const none: Attributes = new Map()
const word = /[^\t\n\f\r />]+/y
const between = /[\t\n\f\r /]*/y
const attribute = /[^\t\n\f\r />][^\t\n\f\r />=]*/y
const equals = /[\t\n\f\r ]*=[\t\n\f\r ]*/y
const bare = /[^\t\n\f\r >]*/y

/**
 * Tell a listener of all tags and texts of a page.
 *
 * Reads as the tokenizer of the HTML standard does, so that any string is a page. Time grows with the length of the page
 * only, whatever is in it; memory does not grow with the number of attributes.
 */
export function scanHtml(source: string, listener: Listener): void {
  let text = 0
  let at = 0
  const flush = (to: number): void => {
    if (to > text) listener.text(text, to)
  }
  while (at < source.length) {
    const less = source.indexOf('<', at)
    if (less < 0) break
    const next = source[less + 1] ?? ''
    const isEnd = next === '/'
    if (/[A-Za-z]/.test(isEnd ? (source[less + 2] ?? '') : next)) {
      flush(less)
      const tag = tagAt(source, less + (isEnd ? 2 : 1))
      // A tag that does not end is dropped, with all that follows.
      if (!tag) return
      at = tag.end
      if (isEnd) listener.close(tag.name)
      else if (listener.open(tag.name, tag.attributes, tag.closed)) {
        const end = rawEnd(source, tag.name, at)
        listener.raw(tag.name, tag.attributes, at, end)
        at = end
      }
      text = at
    } else if (next === '!' || next === '?' || (isEnd && source.length > less + 2)) {
      flush(less)
      at = markEnd(source, less)
      text = at
    } else at = less + 1
  }
  flush(source.length)
}

/** Where a comment, a doctype or another mark ends that begins with `<!`, `<?` or `</`. */
function markEnd(source: string, at: number): number {
  if (!source.startsWith('<!--', at)) return endOf(source, '>', at + 2)
  if (source.startsWith('>', at + 4)) return at + 5
  if (source.startsWith('->', at + 4)) return at + 6
  const end = /--!?>/g
  end.lastIndex = at + 4
  return end.exec(source) ? end.lastIndex : source.length
}

function endOf(source: string, mark: string, at: number): number {
  const found = source.indexOf(mark, at)
  return found < 0 ? source.length : found + mark.length
}

/** The tag whose name begins at `at`; nothing where it has no end. */
function tagAt(
  source: string,
  at: number
): {name: string; attributes: Attributes; closed: boolean; end: number} | undefined {
  word.lastIndex = at
  const name = word.exec(source)![0]
  let found: Map<string, string> | undefined
  let i = at + name.length
  for (;;) {
    between.lastIndex = i
    i += between.exec(source)![0].length
    if (i >= source.length) return undefined
    if (source[i] === '>') break
    attribute.lastIndex = i
    const key = attribute.exec(source)![0]
    i += key.length
    equals.lastIndex = i
    const sign = equals.exec(source)?.[0]
    let value = ''
    if (sign !== undefined) {
      i += sign.length
      const quote = source[i]
      if (quote === '"' || quote === "'") {
        const end = source.indexOf(quote, i + 1)
        if (end < 0) return undefined
        value = source.slice(i + 1, Math.min(end, i + 1 + longest))
        i = end + 1
      } else {
        bare.lastIndex = i
        const whole = bare.exec(source)![0]
        value = whole.slice(0, longest)
        i += whole.length
      }
    }
    const lower = key.length <= 16 ? key.toLowerCase() : ''
    if (wanted.has(lower) && !found?.has(lower)) {
      found ??= new Map()
      found.set(lower, value.includes('&') ? decoded(value) : value)
    }
  }
  const short = name.length > 64 ? name.slice(0, 64) : name
  return {name: short.toLowerCase(), attributes: found ?? none, closed: source[i - 1] === '/', end: i + 1}
}

/** A value with its references undone. */
export function decoded(value: string): string {
  const parts: string[] = []
  let done = 0
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
    const reference = decodeReference(value, at, htmlNames)
    if (!reference) continue
    parts.push(value.slice(done, at), reference.text)
    done = at + reference.length
  }
  return parts.join('') + value.slice(done)
}

/** Where the content of an element without markup ends. */
function rawEnd(source: string, name: string, at: number): number {
  if (name === 'plaintext') return source.length
  if (name === 'script') return scriptEnd(source, at)
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
  end.lastIndex = at
  return end.exec(source)?.index ?? source.length
}

/** A script that has written `<!--` and `<script` may write `</script>` before it ends. */
function scriptEnd(source: string, at: number): number {
  const mark = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi
  mark.lastIndex = at
  let escaped = false
  let inner = false
  for (let found = mark.exec(source); found; found = mark.exec(source)) {
    if (found[0] === '<!--') {
      escaped = true
      // `<!-->` is whole.
      mark.lastIndex -= 2
    } else if (found[0] === '-->') {
      escaped = false
      inner = false
    } else if (found[1] === '/') {
      if (!inner) return found.index
      inner = false
    } else if (escaped) inner = true
  }
  return source.length
}
