import type {Document} from './document.js'
import {markedIn} from './marked.js'

/** Words that stand in many cues without being what makes them one. */
const light = new Set(
  'a about as at be by do for have her his in it not of on that the to will with would ,'.split(' ')
)
const steps = [0.03, 0.1, 0.25, 0.5, 0.75]
/** A lemma that came less often says nothing. */
const least = 4

/** How often each lemma of a corpus is in a cue, as text: `say 5 think 4`; those that hardly ever are, left out. */
export function cueRates(documents: readonly Document[]): string {
  const all = new Map<string, number>()
  const cues = new Map<string, number>()
  const count = (map: Map<string, number>, lemma: string): unknown =>
    map.set(lemma, (map.get(lemma) ?? 0) + 1)
  for (const document of documents) {
    for (const token of document.tokens) count(all, token.lemma)
    for (const {cue} of markedIn(document)) for (const i of cue) count(cues, document.tokens[i]!.lemma)
  }
  const rates: [string, number][] = []
  for (const [lemma, often] of all) {
    if (often < least || light.has(lemma) || /\s/.test(lemma)) continue
    const share = (cues.get(lemma) ?? 0) / often
    const rate = steps.filter((step) => share > step).length
    if (rate) rates.push([lemma, rate])
  }
  return rates
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map((pair) => pair.join(' '))
    .join(' ')
}
