import type {Entity} from '../../types/entity.js'
import type {Figures} from '../../types/figures.js'
import type {Token} from '../../types/token.js'
import {bodyDeeds} from '../lexicon/body-deeds.js'
import {bodyStates} from '../lexicon/body-states.js'
import {firstNames} from '../lexicon/first-names.js'

const plural = /^(?:are|have|were|say|deny)$/
const joins = /^(?:and|or|nor|if|though|,|&|do|did|have|are|were|see|let)$/
const towns = /^(?:city|county|town)$/
/**
 * Whom the article shows to be a body, where the name does not.
 *
 * By a verb for several, `Quillford Vale have signed him`; by `they` of what is called like a town, `Quillford City said they
 * would appeal`; by `it` for what companies do, `Quill Vale Living said it would pay`, `Ferrovia said it did not comment`; by `its` of a
 * name of one word, `Vantrell said its app failed`.
 */
export function tellBodies({entities, expressions, names, owners, prose, readings}: Figures): void {
  const {tokens} = prose
  names.forEach(({from, title, to}, i) => {
    const entity = entities[owners[i]!]!
    if (!isOpen(entity) || title) return
    const next = tokens[to]
    if (!next || !plural.test(next.lower) || (next.pos !== 'AUX' && next.pos !== 'VERB')) return
    const before = tokens[from - 1]
    if (before && before.sentence === next.sentence && joins.test(before.lower)) return
    if (entity.words.length > 1 && firstNames.has(entity.words[0]!)) return
    // `the Quills have left`: a family.
    const family = to - from === 1 && before?.lower === 'the' && /[^s]s$/.test(tokens[from]!.lower)
    entity.kind = family ? 'group' : 'organization'
    if (family) entity.number = 'many'
  })
  readings.forEach(({content}, i) => {
    const expression = expressions[i]
    if (expression?.sort !== 'name') return
    const entity = entities[owners[expression.name]!]!
    const {gender, words} = entity
    if (!isOpen(entity) || gender !== null || firstNames.has(words[0]!)) return
    let at = content[0]?.from ?? -1
    if (at < 0) return
    if (tokens[at]!.lower === 'that') at++
    const first = tokens[at]?.lower
    if (first === 'they' && towns.test(words.at(-1)!)) entity.kind = 'organization'
    if (
      first === 'it'
        ? isOwnDeed(tokens, at + 1, words.length > 1)
        : first === 'its' && words.length === 1 && hasVerb(tokens, at)
    )
      entity.kind = 'organization'
  })
}

/** `[its] app was offline`; not `promising [its] revenge`. */
function hasVerb(tokens: readonly Token[], its: number): boolean {
  for (let i = its + 1; i < its + 6; i++) {
    const {pos = 'PUNCT', tag = ''} = tokens[i] ?? {}
    if (pos === 'PUNCT' || pos === 'SCONJ') return false
    if (pos === 'AUX' || tag === 'VBD' || tag === 'VBZ') return true
  }
  return false
}

/** `[it] would appeal`, `[it] does not comment`, `[it] was investigating`, `[it] was looking into it`. */
function isOwnDeed(tokens: readonly Token[], at: number, whole: boolean): boolean {
  const first = tokens[at]?.lower ?? ''
  const verb = /^(?:not|already|now|also|be)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const {lower = '', lemma = ''} = tokens[verb] ?? {}
  if (/^(?:am|are|is|was|were)$/.test(first))
    return bodyStates.has(lower) || (lower === 'looking' && tokens[verb + 1]?.lower === 'into')
  if (/^(?:could|did|do|does|would)$/.test(first) && lower === 'comment') return true
  // `Lee said it would pay`: a family name may stand alone.
  return whole && /^(?:would|will|had|has)$/.test(first) && bodyDeeds.has(lemma)
}

/** Whether nothing has been said yet of what sort it is. */
function isOpen({country, kind}: Entity): boolean {
  return kind === null && country === null
}
