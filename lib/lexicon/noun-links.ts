import {wordSet} from './word-set.js'

/** Small words that lead from a noun to what is thought, by the nouns that they do so for; behind others they tell where, when and with whom. */
export const nounLinks: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', wordSet('belief, confidence, interest, trust')],
  ['at', wordSet('anger, disappointment, frustration, outrage, shock, surprise')],
  ['with', wordSet('disappointment, frustration, sympathy')]
])
