import {wordSet} from './word-set.js'

/** Words that open a clause inside a sentence: `as the army reportedly advanced`. */
export const clauseOpeners: ReadonlySet<string> = wordSet(`
  after, although, amid, as, because, before, how, if, once, since, than, that, though, unless, until,
  what, when, whenever, where, whereas, whether, while, why,
`)
