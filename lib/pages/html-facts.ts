import {isoDate} from './iso-date.js'
import {jsonLd} from './json-ld.js'
import type {PageFacts} from './page-facts.js'
import {type Attributes, decoded} from './scan-html.js'

const titles = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'title']
const publishers = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name', 'publisher']
const dates = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'date'
]
/** What a `<time>` says of itself that tells when the article was published. */
const published = /datePublished|\bpublished\b|\bpubdate\b|entry-date|\btimestamp\b|\bposted\b/
const authors = ['author', 'byl', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator']

/** Gathers what a page says about itself outside its text, from JSON-LD, Open Graph, other meta tags, `<time>` and `<title>`. */
export class HtmlFacts {
  readonly #fields = new Map<string, string>()
  #linked: PageFacts | undefined
  #time: string | null = null
  #title: string | null = null

  element(name: string, attributes: Attributes): void {
    if (name === 'meta') {
      const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop')
      const value = attributes.get('content')?.replace(/\s+/g, ' ').trim()
      const field = key?.toLowerCase()
      if (field && value && !this.#fields.has(field)) this.#fields.set(field, value)
    } else if (name === 'time' && !this.#time) {
      const said = ['itemprop', 'class', 'data-testid'].map((key) => attributes.get(key)).join(' ')
      if (published.test(said)) this.#time = isoDate(attributes.get('datetime'))
    }
  }

  raw(name: string, attributes: Attributes, content: () => string): void {
    if (name === 'title')
      this.#title ??= decoded(content().slice(0, 2000)).replace(/\s+/g, ' ').trim() || null
    if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.get('type')?.trim() ?? ''))
      this.#linked ??= jsonLd(content())
  }

  /** What the headline may be, the likeliest first; the last with the name of the site in it. */
  get titles(): readonly string[] {
    return [this.#linked?.title, ...titles.map((name) => this.#fields.get(name)), this.#title].filter(
      (title) => typeof title === 'string'
    )
  }

  get facts(): PageFacts {
    const first = (names: readonly string[]): string | undefined =>
      names.map((name) => this.#fields.get(name)).find((value) => value)
    const author = first(authors)?.replace(/^by\s+/i, '')
    const dated = dates.map((name) => isoDate(this.#fields.get(name))).find((date) => date)
    const publisher = this.#linked?.publisher ?? first(publishers) ?? null
    return {
      title: this.#linked?.title ?? first(titles) ?? withoutSite(this.#title, publisher),
      publisher,
      published: this.#linked?.published ?? dated ?? this.#time,
      authors: this.#linked?.authors.length
        ? this.#linked.authors
        : author && !/^https?:/.test(author)
          ? author.split(/,| and | & /).map((name) => name.trim())
          : []
    }
  }
}

/** `Dam fails - The Tarn Courier` without the name of the site. */
function withoutSite(title: string | null, publisher: string | null): string | null {
  const [, head, site] = /^(.+\S)\s+[-|–—·]\s+([^-|–—·]+)$/.exec(title ?? '') ?? []
  if (!head || !site) return title
  return site.trim() === publisher || site.split(' ').length <= 5 ? head : title
}
