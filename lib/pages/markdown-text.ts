import type {Nodes, Parents, Root} from 'mdast'
import type {Hint} from '../../types/hint.js'
import {align, type Dialect} from './align.js'
import {commonNames} from './decode-reference.js'
import {PageText} from './page-text.js'
import {readHtml} from './read-html.js'

const dialect: Dialect = {markdown: true, tags: true, names: commonNames}
type Context = Pick<Hint, 'role' | 'quotation'>

/** What is never text, or not any more: code, pictures, addresses, what was struck out. */
const silent: ReadonlySet<string> = new Set([
  'code',
  'definition',
  'delete',
  'footnoteReference',
  'image',
  'imageReference',
  'math',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'toml',
  'yaml'
])
/** What is a paragraph of the text. */
const blocks: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell'])

/**
 * The text of a Markdown tree, with what its headings, tables and paragraphs say about it.
 *
 * @param tree
 *   Tree of `remark-parse`.
 * @param source
 *   The Markdown it was made of.
 */
export function markdownText(tree: Root, source: string): {page: PageText<Context>; hints: Hint[]} {
  const page = new PageText<Context>()
  const title = findTitle(tree)
  const items = new Set<Nodes>()
  let at = 0
  let context: Context = {role: null}
  /** How deep in quotations, and the number of the outermost. */
  let depth = 0
  let quotation = -1
  let inBlock = false
  // A list of what is to be done instead of calls: a note may nest deeper than a stack holds.
  const todo: (Nodes | 'close' | 'unquote')[] = [tree]
  while (todo.length > 0) {
    const node = todo.pop()!
    if (node === 'close') {
      inBlock = false
      page.close()
      continue
    }
    if (node === 'unquote') {
      depth--
      continue
    }
    if (silent.has(node.type)) continue
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (node.type === 'text') {
      at = align(page, node.value, source, from ?? at, to ?? source.length, dialect, context)
    } else if (node.type === 'inlineCode') {
      const marks = /^`+ ?/.exec(source.slice(from ?? at, to))?.[0].length ?? 0
      at = align(page, node.value, source, (from ?? at) + marks, to ?? source.length, dialect, context)
    } else if (node.type === 'html') {
      if (/^<br\b/i.test(node.value)) page.line(from ?? -1, to ?? -1)
      // A tag in a line is a mark; a block of HTML may hold paragraphs.
      else if (!inBlock)
        page.append(readHtml(source.slice(from, to)).page, from ?? 0, {
          role: 'article',
          ...(depth > 0 && {quotation})
        })
    } else if (node.type === 'break') {
      page.line(from ?? -1, to ?? -1)
    } else if ('children' in node) {
      if (blocks.has(node.type)) {
        page.close()
        inBlock = true
        context = {role: roleOf(node, node === title, items.has(node)), ...(depth > 0 && {quotation})}
        todo.push('close')
      }
      if (node.type === 'blockquote') {
        if (depth++ === 0) quotation++
        todo.push('unquote')
      }
      if (node.type === 'listItem') for (const child of node.children) items.add(child)
      for (let i = node.children.length - 1; i >= 0; i--) todo.push(node.children[i]!)
    }
  }
  page.close()
  return {page, hints: page.blocks.map(({start, end, context}) => ({start, end, ...context}))}
}

/** What a paragraph of a note is there for; an item that is a link and nothing else leads to something else. */
function roleOf(node: Parents, isTitle: boolean, isItem: boolean): Hint['role'] {
  if (node.type === 'heading') return isTitle ? 'headline' : 'heading'
  const [only, ...others] = node.children
  if (!isItem && only?.type === 'strong' && others.length === 0 && isHeading(only)) return 'heading'
  const last = node.children.at(-1)
  if (last?.type === 'text' && /:\s*$/.test(last.value)) return 'body'
  const isLink = only?.type === 'link' && others.length === 0
  if (node.type === 'tableCell' || (isLink && !isItem)) return null
  return isLink ? 'boilerplate' : isItem ? 'body' : 'article'
}

/** Whether words in bold type on a line of their own are a heading: few, and no sentence. */
function isHeading(strong: Parents): boolean {
  const [only] = strong.children
  return only?.type === 'text' && only.value.length <= 80 && !/[.!?:,;…"”]$/.test(only.value)
}

/** The heading that is the headline: the first, where no paragraph stands before it and none of its depth or above follows. */
function findTitle(tree: Root): Nodes | undefined {
  const first = tree.children.findIndex(({type}) => type === 'heading' || type === 'paragraph')
  const heading = tree.children[first]
  if (heading?.type !== 'heading') return undefined
  const isAlone = tree.children
    .slice(first + 1)
    .every((node) => node.type !== 'heading' || node.depth > heading.depth)
  return heading.depth === 1 || isAlone ? heading : undefined
}
