import type {Entity} from '../../types/entity.js'
import type {Figures} from '../../types/figures.js'
import {bodies} from '../lexicon/bodies.js'
import {bodyClasses} from '../lexicon/body-classes.js'
import {companyNouns} from '../lexicon/company-nouns.js'
import {firstNames} from '../lexicon/first-names.js'
import {kindOf} from './kinds.js'

/** How far back the body may stand, in mentions and in paragraphs. */
const mentions = 80
const reach = 12
const classes = new Set([...bodyClasses.values()].flatMap((nouns) => [...nouns]))
const press = /^(?:broadcaster|channel|magazine|network|newspaper|outlet|paper|station|tabloid|website)$/

/**
 * Which body a noun for bodies means that nobody was called by: the only one in play that can be so called, or -1.
 *
 * `Harlow Inc. denied it. The company said …`: Harlow; but neither of `Harlow Inc. sued Belden Ltd. The company said …`.
 */
export function onlyBody(figures: Figures, noun: string, at: number): number {
  if (!classes.has(noun) && !press.test(noun)) return -1
  const {entities, prose, traces} = figures
  const {paragraphs, tokens} = prose
  const paragraph = paragraphs[tokens[at]!.sentence]!
  let found = -1
  let acts = false
  for (let i = traces.length - 1; i >= 0 && i >= traces.length - mentions; i--) {
    const {entity, from, speaks, subject} = traces[i]!
    if (entity === found) {
      acts ||= speaks || subject
      continue
    }
    if (paragraph - paragraphs[tokens[from]!.sentence]! > reach) break
    if (!canBe(figures, entities[entity]!, noun)) continue
    if (found >= 0) return -1
    found = entity
    acts = speaks || subject
  }
  // `The drug is sold as Zelvora, the company said.`: a name of which nothing is known must do something.
  return found >= 0 && (acts || entities[found]!.kind !== null) ? found : -1
}

function canBe({entities, prose}: Figures, entity: Entity, noun: string): boolean {
  const {count, country, gender, heads, kind, local, number, words} = entity
  if (!words.length || number === 'many' || country !== null || gender !== null || kind === 'person')
    return false
  if (local * 2 > count) return false
  if (kind === 'outlet' || press.test(noun)) return kind === 'outlet' && press.test(noun)
  const known = words.filter((word) => bodyClasses.has(word))
  if (known.length) return bodyClasses.get(known.at(-1)!)!.has(noun)
  if (kind === 'government') return noun === 'agency' && words.length === 1
  if (words.some((word) => bodies.has(word) && bodies.get(word) !== 'outlet')) return false
  // `mining giant Quill Energy` is not `the union`.
  for (const head of heads) if (companyNouns.has(head)) return bodyClasses.get('co')!.has(noun)
  // A family name is never the first that is said of somebody.
  if (kind === null && (words.length > 1 || firstNames.has(words[0]!)))
    if (kindOf(prose, entity, entities) !== 'organization') return false
  return bodyClasses.get('')!.has(noun)
}
