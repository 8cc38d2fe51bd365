import type {Generated, Known} from './article.js'
import {type Stretch, unmark} from './unmark.js'

/**
 * An article with what a reader marked in it.
 *
 * A line of `marks` is a stretch of the article with one attribution marked; `¶` is the end of a paragraph.
 */
export function markedArticle(text: string, marks: string): Generated {
  const known = marks
    .split('\n')
    .filter((line) => line)
    .map((line): Known => {
      const {plain, parts} = unmark(line)
      const words = plain.replaceAll('¶', '\n\n')
      const from = text.indexOf(words)
      if (from < 0 || text.includes(words, from + 1)) throw new Error(`Not once in the article: ${words}`)
      // The mark of a paragraph is one character for two, so parts behind it stand one further on for each.
      const place = (at: number): number => from + at + (plain.slice(0, at).split('¶').length - 1)
      const of = (...kinds: string[]): Stretch[] =>
        parts
          .filter(({kind}) => kinds.includes(kind))
          .map(({start, end}) => ({start: place(start), end: place(end)}))
      return {
        form: 'marked',
        parent: of('p')[0] ?? null,
        cue: of('c')[0]!,
        mention: of('s'),
        content: of('k'),
        loose: of('s?', 'c?', 'k?')
      }
    })
  return {text, known}
}
