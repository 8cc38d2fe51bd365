import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {isDash} from '../quotations/is-dash.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import {paragraphsOf} from './paragraphs-of.js'
import {readingWith} from './reading-with.js'
import type {Scene} from './scene.js'

/** A longer line is no name: `— Ann Lee, 43, a welder from Tarnow`. */
const longest = 15

/**
 * A quotation with who says it behind a dash, in its paragraph (`“It was never safe.” — Ann Lee, a welder`), or where a page sets both
 * apart.
 */
export function findSigned(scene: Scene): Reading[] {
  const {tokens, sentences} = scene
  const passageOf = (at: number): number => sentences[tokens[at]!.sentence]!.passage
  return scene.quotations.flatMap((quotation) => {
    const who = quotation.parent >= 0 ? null : (quotation.signer ?? signerIn(scene, quotation))
    if (!who) return []
    const dash = who.from - 1
    // Without a dash, as in `<cite>`, nothing but the page says that they say it.
    const cue = isDash(tokens, dash) ? {from: dash, to: who.from} : null
    const said = paragraphsOf(quotation, passageOf)
    const made = makeReading(tokens, cue ?? who, [who], said, 0.9, 'name behind a quotation')
    // Without marks the stop at its end is part of it as well.
    return made ? readingWith(made, {cue, content: quotation.signer ? said : made.content}) : []
  })
}

/** Who stands behind a dash in the paragraph that the quotation opens. */
function signerIn({tokens, passages, sentences, passageAt}: Scene, quotation: Quotation): Range | null {
  const at = quotation.to
  if (!isDash(tokens, at)) return null
  const passage = sentences[tokens[at]!.sentence]!.passage
  if (passages[passage]!.role === 'boilerplate') return null
  const {from, to} = passageAt(passage)
  if (at < from || at >= to || quotation.from > from || to - at > longest) return null
  let end = to
  while (end > at + 1 && tokens[end - 1]!.text === '.') end--
  return at + 1 < end && isName(tokens, at + 1, end) ? {from: at + 1, to: end} : null
}

/** Begins with a capital, and tells nothing. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[from]!.text)) return false
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return false
  return true
}
