import {languageExtensions} from './language-of.js'

/** Extensions of the files that are read in a folder; pages in one are seldom articles, and are read by name. */
export const articleExtensions: readonly string[] = [
  '.text',
  ...Object.keys(languageExtensions).filter((name) => languageExtensions[name] !== 'html')
]
