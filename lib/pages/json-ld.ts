import {isoDate} from './iso-date.js'
import type {PageFacts} from './page-facts.js'

/** Types of schema.org for articles: `NewsArticle`, `ReportageNewsArticle`, `LiveBlogPosting`. */
const article = /(?:Article|BlogPosting|Report)$/
/** No block is larger, and no more things in it are looked at. */
const longest = 2_000_000
const most = 5000

/** What a block of JSON-LD says about the article, or nothing. */
export function jsonLd(source: string): PageFacts | undefined {
  if (source.length > longest) return undefined
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return undefined
  }
  // First what stands on top, then what it holds, without a call for each.
  const todo: unknown[] = [value]
  for (let i = 0; i < todo.length && i < most; i++) {
    const thing = todo[i]
    if (Array.isArray(thing)) for (const inner of thing.slice(0, most)) todo.push(inner)
    else if (typeof thing === 'object' && thing !== null) {
      const fields = thing as Readonly<Record<string, unknown>>
      if (listed(fields['@type']).some((type) => typeof type === 'string' && article.test(type)))
        return factsOf(fields)
      for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        if (fields[name]) todo.push(fields[name])
    }
  }
  return undefined
}

function factsOf(fields: Readonly<Record<string, unknown>>): PageFacts {
  return {
    title: nameOf(fields.headline) ?? nameOf(fields.name),
    publisher: nameOf(fields.publisher) ?? nameOf(fields.sourceOrganization),
    published: isoDate(nameOf(fields.datePublished)) ?? isoDate(nameOf(fields.dateCreated)),
    authors: [...listed(fields.author), ...listed(fields.creator)].flatMap((author) => nameOf(author) ?? [])
  }
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : [value]
}

/** A name as a string, or as that of a person or an organization. */
function nameOf(value: unknown): string | null {
  const first = listed(value)[0]
  const name =
    typeof first === 'object' && first !== null ? (first as Readonly<Record<string, unknown>>).name : first
  const text = typeof name === 'string' ? name.replace(/\s+/g, ' ').trim().slice(0, 500) : ''
  return text || null
}
