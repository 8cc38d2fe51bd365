import {wordSet} from './word-set.js'

/** By which somebody is as sure as they say: what they know, or have learned. */
export const knowingWords: ReadonlySet<string> = wordSet(`
  aware, discover, know, learn, notice, realise, realize, recognise, recognize, remember, sure,
`)
