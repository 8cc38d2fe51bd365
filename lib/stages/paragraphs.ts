import type {Passage} from '../../types/passage.js'
import type {Range} from '../../types/range.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'

/** The tokens of every passage that belongs to the article, a range each. */
export function findParagraphs(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[]
): Range[] {
  const paragraphs: Range[] = []
  for (let from = 0; from < tokens.length; ) {
    const passage = sentences[tokens[from]!.sentence]!.passage
    let to = from + 1
    while (to < tokens.length && sentences[tokens[to]!.sentence]!.passage === passage) to++
    if (passages[passage]!.role !== 'boilerplate') paragraphs.push({from, to})
    from = to
  }
  return paragraphs
}
