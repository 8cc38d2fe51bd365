import type {Line} from './line.js'

/**
 * The paragraph that is the headline, or -1: a heading that says what the page says its title is, the first `h1` of the
 * article, or any line before the article that is the title.
 */
export function findPageHeadline(
  lines: readonly Line[],
  titles: readonly string[],
  isAround: (i: number) => boolean,
  from: number,
  to: number
): number {
  const keys = titles.map(keyOf).filter((key) => key)
  const first = lines.findIndex(({shape}, i) => i >= from && shape.prose && shape.words >= 15 && !isAround(i))
  const end = first < 0 ? to : first
  let best = -1
  let most = 0
  for (let i = 0; i < to; i++) {
    const {place, text, shape} = lines[i]!
    if (shape.words === 0 || shape.words > 40) continue
    const isFirst = place.block === 'h1'
    const isHeading = /^h[1-3]$/.test(place.block)
    const key = keyOf(text)
    const isTitle = keys.some((title) => title === key || (key.length >= 12 && title.startsWith(`${key} `)))
    let score = isTitle ? 3 : 0
    if (isFirst) score += 2
    else if (isHeading && isTitle) score += 1
    // Where nothing else is the headline, the first heading over the text is.
    else if (isHeading && i < end && !isAround(i)) score += 0.5
    else if (!isTitle || i > end) continue
    if (i >= from) score += 1
    // The name of the paper in the head of every page is an `h1`, too; a link to this page in a menu is its title.
    if (isAround(i)) score -= isHeading ? 1.5 : 4
    if (place.role === 'caption' || place.role === 'byline') continue
    if (score > most) {
      best = i
      most = score
    }
  }
  return best
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
