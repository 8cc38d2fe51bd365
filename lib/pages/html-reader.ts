import {blockElements, rawElements, scopeElements, voidElements} from '../lexicon/html-elements.js'
import {impliedEnds} from '../lexicon/implied-ends.js'
import {decodeReference} from './decode-reference.js'
import {elementSigns} from './element-signs.js'
import {bareNames, htmlNames} from './html-names.js'
import {PageText} from './page-text.js'
import {commonPlace, isSamePlace, nowhere, type PageBlock, type Place, type Region} from './place.js'
import type {Attributes} from './scan-html.js'

interface Open {
  readonly name: string
  readonly place: Place
  readonly isBlock: boolean
}

/** How far an end tag looks for its start among elements of a line. */
const sight = 40
const tableParts = /^(?:caption|tbody|td|tfoot|th|thead|tr)$/
const headings = /^h[1-6]$/
/** HTML that ends a picture, should it not have been ended. */
const foreign = new Set(['svg', 'math'])

/**
 * Reads the tags and texts of a page, and keeps the text with the places of its paragraphs.
 *
 * Open elements are kept as browsers do, as far as paragraphs and regions ask for it: what must end does, and what has no
 * end ends with what it stands in. No step looks further than a fixed number of elements, but those that it ends.
 */
export class HtmlReader {
  readonly page: PageText<Place> = new PageText<Place>()
  readonly blocks: PageBlock[] = []
  readonly regions: Region[] = []
  readonly roots: Region[] = []
  tables: number = 0
  #quotations = 0
  readonly #open: Open[] = []
  /** For every name of a block, where in `#open` it is. */
  readonly #at = new Map<string, number[]>()
  readonly #scopes: number[] = []
  #block: {place: Place; linked: number; strong: number} | null = null

  open(name: string, attributes: Attributes, closed = false): boolean {
    const picture = this.#last('svg', 'math')
    if (picture >= 0 && blockElements.has(name) && !tableParts.test(name)) this.#pop(picture)
    else if (picture >= 0) {
      if (!closed) this.#push(name, {...this.#place, silent: true}, foreign.has(name))
      return false
    }
    if (name === 'br') {
      this.br(-1, -1)
      return false
    }
    if (name === 'hr') this.end()
    if (voidElements.has(name) || name === 'html' || name === 'head') return false
    this.#makeRoom(name)
    const isBlock = blockElements.has(name) || foreign.has(name) || scopeElements.has(name)
    this.#push(name, this.#placeOf(name, attributes, isBlock), isBlock)
    if (!rawElements.has(name)) return false
    this.#pop(this.#open.length - 1)
    return true
  }

  close(name: string): void {
    if (name === 'br') this.br(-1, -1)
    if (name === 'p' && this.#last('p') < 0) this.end()
    if (name === 'body' || name === 'html') return
    let at = this.#last(name)
    if (at < 0 && headings.test(name)) at = this.#last('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
    if (at >= 0) {
      const scope = tableParts.test(name) ? this.#last('table') : name === 'table' ? -1 : this.#scope(at)
      if (scope <= at) this.#pop(at)
      return
    }
    const bottom = Math.max(0, this.#open.length - sight)
    for (let i = this.#open.length - 1; i >= bottom && !this.#open[i]!.isBlock; i--) {
      if (this.#open[i]!.name === name) {
        this.#pop(i)
        return
      }
    }
  }

  /** Words as they stand in a file, references in them undone. */
  words(source: string, from: number, to: number): void {
    const place = this.#place
    if (place.silent) return
    // Never look for a mark in the whole rest of a file that has none.
    const words = source.slice(from, to)
    let done = 0
    for (let at = words.indexOf('&'); at >= 0; at = words.indexOf('&', at + 1)) {
      const reference = decodeReference(words, at, htmlNames, bareNames)
      if (!reference) continue
      this.#plain(words.slice(done, at), from + done, place)
      const start = from + at
      this.tell(place, () => this.page.unit(reference.text, start, start + reference.length, place))
      done = at + reference.length
    }
    this.#plain(words.slice(done), from + done, place)
  }

  /** Whether words would be read here. */
  get isSilent(): boolean {
    return this.#place.silent
  }

  get place(): Place {
    return this.#place
  }

  /** Let `add` write to the page, and keep what it wrote in mind. */
  tell(place: Place, add: () => void): void {
    const before = this.page.length
    add()
    const length = this.page.length - before
    if (length === 0) return
    if (!this.#block) this.#block = {place, linked: 0, strong: 0}
    else if (place !== this.#block.place) this.#block.place = commonPlace(this.#block.place, place)
    if (place.linked) this.#block.linked += length
    if (place.strong) this.#block.strong += length
  }

  /** A line break: a space in a heading, a line in a paragraph, and the end of one elsewhere and where two of them stand. */
  br(from: number, to: number): void {
    const {block, kept} = this.#place
    if (headings.test(block)) this.page.white(from, to)
    else if (this.page.hasLine || (block !== 'p' && !kept)) this.end()
    else this.page.line(from, to)
  }

  /** End the paragraph. */
  end(): void {
    if (this.#block) this.blocks.push(this.#block)
    this.#block = null
    this.page.close()
  }

  get #place(): Place {
    return this.#open.at(-1)?.place ?? nowhere
  }

  #plain(text: string, from: number, place: Place): void {
    if (!text) return
    if (!place.kept) {
      this.tell(place, () => this.page.add(text, from, place))
      return
    }
    let done = 0
    for (const {index, 0: mark} of text.matchAll(/\r\n|[\n\r]/g)) {
      this.tell(place, () => this.page.add(text.slice(done, index), from + done, place))
      this.br(from + index, from + index + mark.length)
      done = index + mark.length
    }
    this.tell(place, () => this.page.add(text.slice(done), from + done, place))
  }

  /** End what cannot stand around an element of this name. */
  #makeRoom(name: string): void {
    if (blockElements.has(name)) {
      const paragraph = this.#last('p')
      if (paragraph > this.#scope()) this.#pop(paragraph)
    }
    if (headings.test(name) && headings.test(this.#open.at(-1)?.name ?? '')) this.#pop(this.#open.length - 1)
    const [closes, until] = impliedEnds.get(name) ?? []
    if (!closes) return
    const at = this.#last(...closes)
    if (at > this.#last(...until!)) this.#pop(at)
  }

  #placeOf(name: string, attributes: Attributes, isBlock: boolean): Place {
    const outer = this.#place
    const signs = elementSigns(name, attributes, isBlock, outer)
    const silent =
      signs.silent || (name === 'a' && this.#open.at(-1)?.name === 'sup') || (name === 'code' && outer.kept)
    const around = silent ? null : signs.around
    const root = silent ? null : signs.root
    if (around) this.regions.push({parent: outer.region, name: around})
    if (root) this.roots.push({parent: outer.root, name: root})
    if (name === 'table') this.tables++
    const place: Place = {
      block: isBlock && name !== 'address' ? name : outer.block,
      region: around ? this.regions.length - 1 : outer.region,
      root: root ? this.roots.length - 1 : outer.root,
      table: name === 'table' ? this.tables - 1 : outer.table,
      role: signs.role,
      quotation: outer.quotation < 0 && name === 'blockquote' ? this.#quotations++ : outer.quotation,
      linked: outer.linked || name === 'a',
      strong: outer.strong || name === 'b' || name === 'strong',
      kept: outer.kept || name === 'pre',
      silent,
      outer: isBlock ? null : (outer.outer ?? outer)
    }
    // Most elements say nothing new.
    return (!isBlock || !outer.outer) && isSamePlace(place, outer) ? outer : place
  }

  #push(name: string, place: Place, isBlock: boolean): void {
    if (isBlock) {
      if (!place.silent && !foreign.has(name)) this.end()
      const all = this.#at.get(name)
      if (all) all.push(this.#open.length)
      else this.#at.set(name, [this.#open.length])
      if (scopeElements.has(name)) this.#scopes.push(this.#open.length)
    }
    this.#open.push({name, place, isBlock})
  }

  /** End an element, and all that is open in it. */
  #pop(at: number): void {
    while (this.#open.length > at) {
      const {name, isBlock, place} = this.#open.pop()!
      if (!isBlock) continue
      this.#at.get(name)!.pop()
      if (this.#scopes.at(-1) === this.#open.length) this.#scopes.pop()
      if (!place.silent) this.end()
    }
  }

  /** Where the innermost block of one of these names is, or -1. */
  #last(...names: readonly string[]): number {
    let last = -1
    for (const name of names) last = Math.max(last, this.#at.get(name)?.at(-1) ?? -1)
    return last
  }

  /** Where the innermost element is that end tags do not reach out of; but for the one at `at`. */
  #scope(at = -1): number {
    const last = this.#scopes.at(-1) ?? -1
    return last === at ? (this.#scopes.at(-2) ?? -1) : last
  }
}
