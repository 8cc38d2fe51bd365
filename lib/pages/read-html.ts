import {HtmlFacts} from './html-facts.js'
import {HtmlReader} from './html-reader.js'
import {scanHtml} from './scan-html.js'

/** Read the tags and texts of a page; what it says about itself goes into `facts`. */
export function readHtml(html: string, facts: HtmlFacts = new HtmlFacts()): HtmlReader {
  const reader = new HtmlReader()
  scanHtml(html, {
    open(name, attributes, closed) {
      facts.element(name, attributes)
      return reader.open(name, attributes, closed)
    },
    close: (name) => reader.close(name),
    text: (from, to) => reader.words(html, from, to),
    raw: (name, attributes, from, to) => facts.raw(name, attributes, () => html.slice(from, to))
  })
  reader.end()
  return reader
}
