import type {Nodes} from 'hast'
import {parseHtml} from './parse-html.js'

/** What a reader sees of a stretch of HTML without tags, as another parser has it: references undone, white space collapsed. */
export function seenIn(html: string): string {
  return wordsOf(parseHtml(html, true)).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
