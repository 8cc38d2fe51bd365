import type {PartOfSpeech} from '../../types/token.js'

/** What an open word is by its tag. */
const parts: ReadonlyMap<string, PartOfSpeech> = new Map<string, PartOfSpeech>([
  ['NN', 'NOUN'],
  ['NNS', 'NOUN'],
  ['NNP', 'PROPN'],
  ['NNPS', 'PROPN'],
  ['VB', 'VERB'],
  ['VBD', 'VERB'],
  ['VBG', 'VERB'],
  ['VBN', 'VERB'],
  ['VBP', 'VERB'],
  ['VBZ', 'VERB'],
  ['JJ', 'ADJ'],
  ['JJR', 'ADJ'],
  ['JJS', 'ADJ'],
  ['RB', 'ADV'],
  ['RBR', 'ADV'],
  ['RBS', 'ADV'],
  ['CD', 'NUM']
])
const open: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ'])

/** Whether a word that wink-nlp takes for this may be something else by its tag. */
export function mayBeMended(part: PartOfSpeech): boolean {
  return part === 'PART' || part === 'SCONJ' || part === 'AUX' || part === 'ADP' || open.has(part)
}

/**
 * The part of speech of a word, where tag and relation know better than wink-nlp, which is asked about the word alone:
 * among open words, between verb and auxiliary, and for `to` and `that`.
 *
 * `Monitor` in `Al-Monitor` is no verb, `has` in `She has a plan` is one; `that` is a pronoun in `the dam that broke`.
 *
 * @param part
 *   What wink-nlp says.
 * @param titleCase
 *   Whether the sentence is a line with a capital at most words, where a tagger takes verbs for names.
 */
export function mendPart(
  part: PartOfSpeech,
  tag: string,
  relation: string,
  titleCase: boolean
): PartOfSpeech {
  if (part === 'PART') return tag === 'IN' ? 'ADP' : part
  if (part === 'SCONJ') {
    if (tag === 'WDT') return 'PRON'
    return tag !== 'DT' ? part : relation === 'det' ? 'DET' : 'PRON'
  }
  if (!mayBeMended(part)) return part
  const byTag = parts.get(tag)
  if (byTag === undefined) return part
  // `Will Abt`: names that are also words for `shall` and `about`.
  if (byTag === 'PROPN' && (part === 'AUX' || part === 'ADP')) return titleCase ? part : byTag
  if (part === 'ADP') return part
  const helps = relation === 'aux' || relation === 'aux:pass' || relation === 'cop'
  if (byTag === 'VERB') return helps ? 'AUX' : 'VERB'
  if (part === 'AUX' || (titleCase && part === 'VERB')) return part
  return byTag
}
