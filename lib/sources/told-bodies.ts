import type {Entity} from '../../types/entity.js'
import type {Figures} from '../../types/figures.js'
import {bodyDeeds} from '../lexicon/body-deeds.js'
import {firstNames} from '../lexicon/first-names.js'

const plural = /^(?:are|have|were|say|deny)$/
const joins = /^(?:and|or|nor|if|though|,|&|do|did|have|are|were|see|let)$/
const towns = /^(?:city|county|town)$/
/**
 * Whom the article shows to be a body, where the name does not.
 *
 * By a verb for several, `Quillford Vale have signed him`; by `they` of what is called like a town, `Quillford City said they
 * would appeal`; by `it` for what companies do, `Quill Vale Living said it would pay`.
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
    if (!isOpen(entity) || gender !== null || words.length < 2 || firstNames.has(words[0]!)) return
    let at = content[0]?.from ?? -1
    if (at < 0) return
    if (tokens[at]!.lower === 'that') at++
    const first = tokens[at]?.lower
    if (first === 'they' && towns.test(words.at(-1)!)) entity.kind = 'organization'
    if (first !== 'it' || !/^(?:would|will|had|has)$/.test(tokens[at + 1]?.lower ?? '')) return
    const verb = /^(?:not|already|now|also|be)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
    if (bodyDeeds.has(tokens[verb]?.lemma ?? '')) entity.kind = 'organization'
  })
}

/** Whether nothing has been said yet of what sort it is. */
function isOpen({country, kind}: Entity): boolean {
  return kind === null && country === null
}
