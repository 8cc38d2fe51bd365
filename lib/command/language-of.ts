import {extname} from 'node:path'
import type {Language} from './reader.js'

/** What files of a language are called. */
export const languageExtensions: Readonly<Record<string, Language>> = {
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.mkd': 'markdown'
}

/** What a file is written in, by its name. */
export function languageOf(file: string): Language {
  return languageExtensions[extname(file).toLowerCase()] ?? 'text'
}
