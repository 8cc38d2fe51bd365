import type {Sentence} from '../../types/sentence.js'
import type {PartOfSpeech, Token} from '../../types/token.js'
import {baseForm} from '../model/base-form.js'
import {grammar} from '../model/grammar.js'
import {isTitleCase} from '../model/is-title-case.js'
import {mendPart} from '../model/mend-part.js'
import {relations} from '../model/relations.js'
import {tags} from '../model/tags.js'
import {readWords} from '../model/words.js'

/** Words and marks of all sentences, with their grammar. */
export function findTokens(text: string, sentences: readonly Sentence[]): Token[] {
  const {tagger, parser} = grammar()
  const tokens: Token[] = []
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    const {words, starts} = readWords(text.slice(sentence.start, sentence.end), sentence.start)
    const given = tagger.tag(words)
    parser.parse(words, given)
    const {heads, names} = parser
    const first = tokens.length
    const titleCase = isTitleCase(words)
    for (let i = 0; i < words.length; i++) {
      const {text, length, lower, lemma, pos, open} = words[i]!
      const start = starts[i]!
      const head = heads[i]!
      const tag = tags[given[i]!]!
      const relation = relations[names[i]!]!
      const part = open ? mendPart(pos, tag, relation, titleCase) : pos
      tokens.push({
        start,
        end: start + length,
        text,
        lower,
        lemma: part === pos ? lemma : lemmaAs(part, pos, lemma, lower),
        pos: part,
        tag,
        sentence: index,
        head: head < 0 ? -1 : first + head,
        relation
      })
    }
  }
  return tokens
}

/** The lemma of a word that is something else here than what wink-nlp takes it for. */
function lemmaAs(part: PartOfSpeech, pos: PartOfSpeech, lemma: string, lower: string): string {
  if (part === 'VERB' && pos !== 'AUX') return baseForm(lower, part)
  return part === 'NOUN' && pos === 'VERB' ? baseForm(lower, part) : lemma
}
