import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {readWords} from '../model/words.js'

/** Words and marks of all sentences, with their grammar. */
export function findTokens(text: string, sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = []
  sentences.forEach((sentence, index) => {
    for (const word of readWords(text.slice(sentence.start, sentence.end), sentence.start)) {
      tokens.push({...word, sentence: index, tag: 'NN', head: -1, relation: 'root'})
    }
  })
  return tokens
}
