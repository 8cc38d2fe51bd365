import type {Element, Nodes, Root} from 'hast'
import {type Plugin, unified} from 'unified'
import {visit} from 'unist-util-visit'

// By a name that the compiler does not follow: its types lead to types of parse5 that are not there.
const parser: string = 'rehype-parse'
const {default: rehypeParse} = (await import(parser)) as {default: Plugin<[], string, Root>}

/** A page as a browser would read it. */
export function parsePage(page: string): Root {
  return unified().use(rehypeParse).parse(page)
}

/** Elements of some names in a page or a part of one, in order. */
export function elements(within: string | Nodes, ...names: readonly string[]): Element[] {
  const found: Element[] = []
  visit(typeof within === 'string' ? parsePage(within) : within, 'element', (one) => {
    if (names.includes(one.tagName)) found.push(one)
  })
  return found
}

/** What stands in a script or a style sheet. */
export function rawText({children}: Element): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('')
}
