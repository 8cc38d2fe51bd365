import {extname} from 'node:path'
import type {Language} from './reader.js'

const extensions: Readonly<Record<string, Language>> = {
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.mkd': 'markdown'
}

/** What a file is written in, by its name. */
export function languageOf(file: string): Language {
  return extensions[extname(file).toLowerCase()] ?? 'text'
}
