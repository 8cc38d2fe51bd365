import type {Article} from '../../types/article.js'

/**
 * A name for the article on the web of data: its id where that is an address, else its id as a relative IRI, which the
 * place of the file makes whole.
 *
 * `https://news.example/a` stays so; `border dam` becomes `border%20dam`.
 */
export function articleIri({id}: Article): string {
  if (/^https?:\/\//i.test(id) && URL.canParse(id)) {
    const url = new URL(id)
    // What is in the article is named by what follows a hash.
    url.hash = ''
    return url.href
  }
  // Half a character cannot be encoded.
  const whole = id.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD'
  )
  return encodeURIComponent(whole)
}
