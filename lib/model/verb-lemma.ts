import {readWords} from './words.js'

const most = 5000
const known = new Map<string, string>()

/** The base form of a word that is a verb here, whatever wink-nlp took it for: `deny` for `denies`. */
export function verbLemma(lower: string): string {
  let lemma = known.get(lower)
  if (lemma !== undefined) return lemma
  if (known.size >= most) known.clear()
  // Between two pronouns wink-nlp takes every word for a verb that can be one.
  const words = readWords(`they ${lower} it`, 0)
  lemma = words.length === 3 && words[1]!.pos === 'VERB' ? words[1]!.lemma : lower
  known.set(lower, lemma)
  return lemma
}
