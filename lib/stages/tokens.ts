import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {grammar} from '../model/grammar.js'
import {isTitleCase} from '../model/is-title-case.js'
import {mendPart} from '../model/mend-part.js'
import {relations} from '../model/relations.js'
import {tags} from '../model/tags.js'
import {verbLemma} from '../model/verb-lemma.js'
import {readWords} from '../model/words.js'

/** Words and marks of all sentences, with their grammar. */
export function findTokens(text: string, sentences: readonly Sentence[]): Token[] {
  const {tagger, parser} = grammar()
  const tokens: Token[] = []
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    const words = readWords(text.slice(sentence.start, sentence.end), sentence.start)
    const given = tagger.tag(words)
    parser.parse(words, given)
    const first = tokens.length
    const titleCase = isTitleCase(words)
    for (let i = 0; i < words.length; i++) {
      const {start, end, text, lower, lemma, pos} = words[i]!
      const head = parser.heads[i]!
      const tag = tags[given[i]!]!
      const relation = relations[parser.names[i]!]!
      const part = mendPart(pos, tag, relation, titleCase)
      tokens.push({
        start,
        end,
        text,
        lower,
        lemma: part === 'VERB' && pos !== 'VERB' && pos !== 'AUX' ? verbLemma(lower) : lemma,
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
