import type {PartOfSpeech} from '../../types/token.js'
import {readWithWink} from './read-with-wink.js'

const most = 5000
const verbs = new Map<string, string>()
const nouns = new Map<string, string>()

/** The base form of a word that is a verb or a noun here, whatever wink-nlp took it for: `deny` for the verb `denies`. */
export function baseForm(lower: string, pos: 'VERB' | 'NOUN'): string {
  const known = pos === 'VERB' ? verbs : nouns
  let lemma = known.get(lower)
  if (lemma !== undefined) return lemma
  if (known.size >= most) known.clear()
  // Between two pronouns wink-nlp takes every word for a verb that can be one, between `the` and `of` for a noun.
  lemma = pos === 'VERB' ? formAs(pos, `they ${lower} it`, lower) : formAs(pos, `the ${lower} of`, lower)
  known.set(lower, lemma)
  return lemma
}

function formAs(pos: PartOfSpeech, text: string, lower: string): string {
  const words = readWithWink(text)
  return words.length === 3 && words[1]!.pos === pos ? words[1]!.lemma : lower
}
