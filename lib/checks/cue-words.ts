import type {Attribution} from '../../types/attribution.js'
import type {Tone} from '../../types/manner.js'
import {distancingWords} from '../lexicon/distancing-words.js'
import {endorsingWords} from '../lexicon/endorsing-words.js'
import type {Context} from './context.js'

/** Which cues are meant besides those of the tone, and which of them are not, as they stand in the text or as base forms. */
export interface CueLists {
  readonly also: readonly string[]
  readonly except: readonly string[]
}

const lists: Readonly<Record<Exclude<Tone, 'neutral'>, ReadonlySet<string>>> = {
  distancing: distancingWords,
  endorsing: endorsingWords
}
/** Past forms that no ending tells. */
const past: ReadonlyMap<string, string> = new Map([
  ['found', 'find'],
  ['knew', 'know'],
  ['known', 'know'],
  ['proven', 'prove'],
  ['shown', 'show'],
  ['laid', 'lay'],
  ['spoke', 'speak'],
  ['made', 'make'],
  ['forgot', 'forget']
])

/**
 * Attributions in the writer's words whose cue is one verb of a tone, such as `claimed`, of a source that is named.
 */
export function tonedCues(
  {graph}: Context,
  tone: Exclude<Tone, 'neutral'>,
  {also, except}: CueLists
): readonly (Attribution & {readonly cue: NonNullable<Attribution['cue']>})[] {
  const more = new Set(also.map((word) => word.toLowerCase()))
  const less = new Set(except.map((word) => word.toLowerCase()))
  return graph.attributions.flatMap((attribution) => {
    const {basis, cue, source} = attribution
    if (!cue || source === null || basis !== 'statement') return []
    const words = cue.text.toLowerCase().split(/\s+/)
    const forms = words.flatMap(basesOf)
    const isMeant =
      forms.some((form) => more.has(form)) ||
      (attribution.tone === tone && forms.some((form) => lists[tone].has(form)))
    return isMeant && !forms.some((form) => less.has(form)) ? [{...attribution, cue}] : []
  })
}

/** A word and what its base form may be: `claims`, `claim`; `admitted`, `admitt`, `admit`, `admitte`. */
function basesOf(word: string): readonly string[] {
  const bases = [word, past.get(word) ?? word]
  for (const [ending, without] of [
    [/ies$|ied$/, 'y'],
    [/e?s$/, ''],
    [/s$/, ''],
    [/ed$/, ''],
    [/d$/, ''],
    [/ing$/, ''],
    [/ing$/, 'e']
  ] as const) {
    if (ending.test(word)) bases.push(word.replace(ending, without))
  }
  return bases.flatMap((base) => (/([^aeiou])\1$/.test(base) ? [base, base.slice(0, -1)] : [base]))
}

/** The form of `say` that fits where a cue stands: `said` for `claimed`, `says` for `claims`. */
export function sayFor(cue: string): string {
  const word = cue.trim().split(/\s+/).at(-1)!.toLowerCase()
  if (word.endsWith('ing')) return 'saying'
  return /(?:ed|d|t|ew|own)$/.test(word) && !/^(?:admit|assert|insist|contend|concede|pretend)$/.test(word)
    ? 'said'
    : /s$/.test(word)
      ? 'says'
      : 'say'
}
