import {isoDate} from './iso-date.js'
import type {PageFacts} from './page-facts.js'

/** What stands for what, in the order in which one is believed before another. */
const titles = ['title', 'headline']
const publishers = ['publisher', 'publication', 'outlet', 'site_name', 'sitename', 'site', 'website']
const dates = ['published', 'date', 'pubdate', 'publish_date', 'published_time', 'datepublished']
const authors = ['author', 'authors', 'byline', 'by']

/** `key: value`, `"key" = 'value'`; what is indented belongs to something else. */
const line = /^["']?([A-Za-z][\w-]{0,40})["']?[ \t]{0,20}[:=][ \t]{0,20}(\S.*)$/

/**
 * What the front matter of a note says about it, of which only plain fields are read.
 *
 * `title: Dam fails` and `date: 2020-06-04` are `{title: 'Dam fails', published: '2020-06-04', …}`
 */
export function frontMatter(text: string): PageFacts {
  const fields = new Map<string, string>()
  for (const raw of text.split(/\r\n|[\n\r]/)) {
    const found = line.exec(raw.slice(0, 2000))
    if (!found) continue
    const name = found[1]!.toLowerCase().replaceAll('-', '_')
    if (!fields.has(name)) fields.set(name, unquoted(found[2]!))
  }
  const first = (names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)).find((value) => value) ?? null
  const author = first(authors)
  return {
    title: first(titles),
    publisher: first(publishers),
    published: isoDate(first(dates)),
    authors: author
      ? author
          .replace(/^\[|\]$/g, '')
          .split(/\s*,\s*/)
          .map(unquoted)
      : []
  }
}

/** A value without its quotation marks, or without a comment after it. */
function unquoted(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value)
  if (quoted) return quoted[1]?.replace(/\\(.)/g, '$1') ?? quoted[2]!.replaceAll("''", "'")
  return value.replace(/\s#.*$/, '').trim()
}
