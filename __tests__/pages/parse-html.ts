import type {Root} from 'hast'
import {type Plugin, unified} from 'unified'

type Parse = Plugin<[{fragment?: boolean}?], string, Root>

// Its declarations ask for those of a parser that may not be there: the compiler must not follow the name.
const name: string = 'rehype-parse'
const {default: parse}: {default: Parse} = await import(name)

/** The parser of pages, to be used in a pipeline. */
export const rehypeParse: Parse = parse

/** The tree of a page, as browsers see it. */
export function parseHtml(html: string, fragment = false): Root {
  return unified().use(parse, {fragment}).parse(html) as Root
}
