import type {Line} from './line.js'

/** A longer line tells something. */
const longest = 14
const dashed = /^(?:[—―–]|--?)\s*\p{Lu}/u
/** `<blockquote>We will pay.<br>— Ann Lee</blockquote>` */
const ownSignature = /\n\s*(?:[—―–]|--?)\s*\p{Lu}[^\n]{0,100}$/u

/** Lines by their indexes. */
export interface SignedLines {
  /** Those that name who says the quotation before them. */
  readonly signs: ReadonlySet<number>
  /** Those of the quotations that are signed. */
  readonly signed: ReadonlySet<number>
}

/**
 * Which lines of a page are quotations that somebody signs, and which of them the signatures.
 *
 * A signature is a short line in a `<blockquote>` or right behind one that opens with a dash, a `<footer>` in it, or the caption of the
 * `<figure>` around it.
 */
export function signedLines(lines: readonly Line[]): SignedLines {
  const signs = new Set<number>()
  const signed = new Set<number>()
  lines.forEach(({place, shape, text}, i) => {
    const quotation = lines[i - 1]?.place.quotation ?? -1
    if (place.quotation >= 0 && ownSignature.test(text)) signed.add(i)
    if (quotation < 0 || shape.words > longest || signs.has(i - 1)) return
    if (place.quotation >= 0 && place.quotation !== quotation) return
    const isMarked = place.block === (place.quotation >= 0 ? 'footer' : 'figcaption')
    if (!isMarked && !dashed.test(text)) return
    signs.add(i)
    for (let at = i - 1; lines[at]?.place.quotation === quotation && !signed.has(at); at--) signed.add(at)
  })
  return {signs, signed}
}
