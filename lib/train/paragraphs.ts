import type {Range} from '../../types/range.js'
import type {Document} from './corpus.js'

/** Token ranges of all passages that are read. */
export function paragraphsOf({tokens, sentences, passages}: Pick<Document, 'tokens' | 'sentences' | 'passages'>): Range[] {
  const found: Range[] = []
  for (let from = 0; from < tokens.length; ) {
    const passage = sentences[tokens[from]!.sentence]!.passage
    let to = from + 1
    while (to < tokens.length && sentences[tokens[to]!.sentence]!.passage === passage) to++
    if (passages[passage]!.role !== 'boilerplate') found.push({from, to})
    from = to
  }
  return found
}
