import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'

/** What an article is written in. */
export type Language = 'text' | 'html' | 'markdown'
/** From what stands in a file to its graph. */
export type Reader = (text: string, options: Options) => ClaimGraph

export const languages: readonly Language[] = ['text', 'html', 'markdown']

const readers: Readonly<Record<Language, () => Promise<Reader>>> = {
  text: async () => (await import('../read-article.js')).readArticle,
  html: async () => (await import('../pages/read-page.js')).readPage,
  markdown: async () => (await import('../pages/read-markdown.js')).readMarkdown
}

/** What reads a language, loaded where it is asked for. */
export function readerOf(language: Language): Promise<Reader> {
  return readers[language]()
}
