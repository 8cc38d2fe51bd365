import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import type {Scene} from './scene.js'

/** A longer line is no name: `— Ann Lee, 43, a welder from Tarnow`. */
const longest = 15
const dashes: ReadonlySet<string> = new Set(['—', '―', '–', '-', '--'])

/** A paragraph that is a quotation, with who says it behind a dash: `“It was never safe.” — Ann Lee, a welder`. */
export function findSigned(scene: Scene): Reading[] {
  const {tokens, passages, sentences} = scene
  return scene.quotations.flatMap((quotation) => {
    const at = quotation.to
    if (quotation.parent >= 0 || !dashes.has(tokens[at]?.text ?? '')) return []
    const passage = sentences[tokens[at]!.sentence]!.passage
    if (passages[passage]!.role === 'boilerplate') return []
    const {from, to} = scene.passageAt(passage)
    if (at < from || at >= to || quotation.from > from || to - at > longest) return []
    let end = to
    while (end > at + 1 && tokens[end - 1]!.text === '.') end--
    const who = {from: at + 1, to: end}
    if (who.from >= who.to || !isName(tokens, who.from, who.to)) return []
    return (
      makeReading(tokens, {from: at, to: at + 1}, [who], [quotation], 0.9, 'name behind a quotation') ?? []
    )
  })
}

/** Begins with a capital, and tells nothing. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[from]!.text)) return false
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return false
  return true
}
