import {extname} from 'node:path'
import type {Language} from './reader.js'

/** What files of a language are called. */
export const languageExtensions: Readonly<Record<string, Language>> = {
  '.htm': 'html',
  '.html': 'html',
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.mkd': 'markdown',
  '.txt': 'text',
  '.xhtml': 'html'
}
/** How a page begins, and no article. */
const page = /^\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?<(?:!doctype html|html)[\s>]/i

/** What a file is written in, by its name; without a telling name, such as standard input, by how it begins. */
export function languageOf(file: string, text: string): Language {
  return languageExtensions[extname(file).toLowerCase()] ?? (page.test(text.slice(0, 600)) ? 'html' : 'text')
}
